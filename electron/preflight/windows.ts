import { join } from 'node:path'
import { seen, unseen, type Seen } from '../../shared/preflight/machine.ts'
import {
  readRegistryFirewall,
  readWindows,
  readWlan,
  type WindowsParts,
} from '../../shared/preflight/windows.ts'
import { ask } from './ask.ts'

/**
 * Asks Windows, in one PowerShell, for numbers and the names of its classes: what does not change with the language of
 * Windows. A part that fails is left out. Where PowerShell may not run, the registry is asked about the firewall alone.
 */
export async function askWindows(program: string): Promise<WindowsParts> {
  const root = process.env['SystemRoot'] ?? 'C:\\Windows'
  const system = (name: string) => join(root, 'System32', name)
  const [shell, wlan] = await Promise.all([
    ask(
      system(join('WindowsPowerShell', 'v1.0', 'powershell.exe')),
      ['-NoProfile', '-NonInteractive', '-Command', script],
      // by the environment, so that a path is a value and never a part of the command
      { env: { SAMSPIL_PROGRAM: program } },
    ),
    ask(system('netsh.exe'), ['wlan', 'show', 'interfaces']),
  ])
  if (shell.text === null) return withoutPowerShell(system, shell.whyNot)
  const parts = readWindows(shell.text)
  const ssid = wlan.text === null ? null : readWlan(wlan.text)
  return { ...parts, adapters: named(parts.adapters, ssid) }
}

function named(adapters: WindowsParts['adapters'], ssid: string | null): WindowsParts['adapters'] {
  if (adapters.seen === null) return adapters
  return seen(
    adapters.seen.map((each) => (each.medium === 'wireless' ? { ...each, network: ssid } : each)),
  )
}

async function withoutPowerShell(
  system: (name: string) => string,
  whyNot: 'noCommand' | 'timedOut' | 'failed' | 'notUnderstood' | 'notTold',
): Promise<WindowsParts> {
  const profiles =
    'HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy'
  const registry = await ask(system('reg.exe'), ['query', profiles, '/s', '/v', 'EnableFirewall'])
  const on = registry.text === null ? null : readRegistryFirewall(registry.text)
  const no = <T>(): Seen<T> => unseen(whyNot)
  return {
    screens: no(),
    quiet: no(),
    adapters: no(),
    power: no(),
    firewall: on === null ? no() : seen({ on, profile: null, blocksAll: false, allowed: null }),
  }
}

/**
 * Each part by itself, so that one that is not allowed leaves the others standing. No double quotes: it goes as one
 * argument. Enums are made numbers, because their names are the only thing of them that could be translated.
 */
const script = `
$ErrorActionPreference = 'Stop'
try { [Console]::OutputEncoding = New-Object System.Text.UTF8Encoding $false } catch { }
$all = @{}
function See($name, $ask) { try { $all[$name] = @(& $ask) } catch { } }
See 'adapters' { Get-NetAdapter | Where-Object { [int]$_.InterfaceOperationalStatus -eq 1 } | ForEach-Object {
  @{ name = $_.Name; description = $_.InterfaceDescription; hardware = [bool]$_.HardwareInterface; medium = [int]$_.NdisPhysicalMedium } } }
See 'profiles' { Get-NetConnectionProfile | ForEach-Object { @{ category = [int]$_.NetworkCategory } } }
See 'firewall' { Get-NetFirewallProfile -PolicyStore ActiveStore | ForEach-Object {
  @{ name = $_.Name; enabled = [int]$_.Enabled; rules = [int]$_.AllowInboundRules } } }
See 'allowed' { Get-NetFirewallApplicationFilter -Program $env:SAMSPIL_PROGRAM -ErrorAction SilentlyContinue | Get-NetFirewallRule |
  Where-Object { [int]$_.Enabled -eq 1 -and [int]$_.Direction -eq 1 } | ForEach-Object { @{ action = [int]$_.Action; profile = [int]$_.Profile } } }
See 'battery' { Get-CimInstance Win32_Battery | ForEach-Object {
  @{ status = [int]$_.BatteryStatus; percent = [Math]::Min(100, [int]$_.EstimatedChargeRemaining) } } }
See 'monitors' { Get-CimInstance -Namespace root\\wmi -ClassName WmiMonitorConnectionParams | Where-Object Active | ForEach-Object {
  @{ technology = [long]$_.VideoOutputTechnology } } }
See 'desktops' { Add-Type -AssemblyName System.Windows.Forms; [System.Windows.Forms.Screen]::AllScreens | ForEach-Object {
  @{ width = $_.Bounds.Width; height = $_.Bounds.Height } } }
See 'toasts' {
  $push = Get-ItemProperty 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\PushNotifications' -ErrorAction SilentlyContinue
  $settings = Get-ItemProperty 'HKCU:\\Software\\Microsoft\\Windows\\CurrentVersion\\Notifications\\Settings' -ErrorAction SilentlyContinue
  @{ enabled = $push.ToastEnabled; global = $settings.NOC_GLOBAL_SETTING_TOASTS_ENABLED } }
$all | ConvertTo-Json -Depth 4 -Compress
`
