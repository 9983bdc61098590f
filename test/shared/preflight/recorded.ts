/**
 * What systems answer, for the rules that read it. What is marked *recorded* was taken on Debian 12, where
 * `test/electron/preflight/look.test.ts` also asks the machine itself. Those of Windows and macOS, and of xrandr, were written after the documentation, not recorded: no such machine was at hand. They follow the
 * property names of the classes (MSFT_NetAdapter, MSFT_NetConnectionProfile, MSFT_NetFirewallProfile, Win32_Battery,
 * WmiMonitorConnectionParams), the manual pages of pmset, networksetup and socketfilterfw, and what a Danish and an English
 * Windows print for `netsh` and `reg`.
 */

/** A laptop of a municipality with a Danish Windows 11: adapters have Danish names, classes and numbers do not. */
export const danishWindows = `\uFEFF{"adapters":[{"name":"Wi-Fi","description":"Intel(R) Wi-Fi 6E AX211 160MHz","hardware":true,"medium":9},{"name":"Trådløs netværksforbindelse* 2","description":"Microsoft Wi-Fi Direct Virtual Adapter","hardware":false,"medium":9},{"name":"Ethernet 3","description":"Cisco AnyConnect Virtual Miniport Adapter for Windows x64","hardware":false,"medium":0},{"name":"vEthernet (Standardkontakt)","description":"Hyper-V Virtual Ethernet Adapter","hardware":false,"medium":0}],"profiles":[{"category":0}],"firewall":[{"name":"Domain","enabled":1,"rules":2},{"name":"Private","enabled":1,"rules":2},{"name":"Public","enabled":1,"rules":2}],"allowed":[{"action":2,"profile":2}],"battery":[{"status":1,"percent":43}],"monitors":[{"technology":2147483648},{"technology":5}],"desktops":[{"width":1920,"height":1080}],"toasts":[{"enabled":null,"global":null}]}`

/** An English Windows 10 with a projector of its own picture, on the mains, in a domain; PowerShell 5.1 wraps its lists. */
export const englishWindows = `{"adapters":{"value":[{"name":"Ethernet","description":"Realtek PCIe GbE Family Controller","hardware":true,"medium":14}],"Count":1},"profiles":{"value":[{"category":2}],"Count":1},"firewall":[{"name":"Domain","enabled":1,"rules":0},{"name":"Private","enabled":0,"rules":2},{"name":"Public","enabled":1,"rules":2}],"battery":[],"monitors":[{"technology":2147483648},{"technology":10}],"desktops":[{"width":1536,"height":864},{"width":1920,"height":1080}],"toasts":[{"enabled":0,"global":null}]}`

/** Locked down: the firewall's classes and the notifications may not be read. */
export const lockedWindows = `{"adapters":[{"name":"Wi-Fi","description":"Qualcomm QCA61x4A","hardware":true,"medium":1}],"battery":[{"status":2,"percent":100}],"monitors":[{"technology":2147483648}],"desktops":[{"width":1920,"height":1080}]}`

/** `netsh wlan show interfaces` of a Danish Windows. */
export const danishWlan = `
Der er 1 grænseflade på systemet:

    Navn                   : Wi-Fi
    Beskrivelse            : Intel(R) Wi-Fi 6E AX211 160MHz
    GUID                   : 2f6f7d07-2b0f-4f2c-9a51-3b8e7b1d6c11
    Fysisk adresse         : 8c:17:59:00:00:01
    Tilstand               : tilsluttet
    SSID                   : Rådhus Gæst
    BSSID                  : 00:11:22:33:44:55
    Netværkstype           : Infrastruktur
    Radiotype              : 802.11ax
    Godkendelse            : WPA2-Personal
    Signal                 : 84%
`

/** The same in English; the last line of a machine that is on no network has no SSID. */
export const englishWlan = danishWlan
  .replace('Der er 1 grænseflade på systemet', 'There is 1 interface on the system')
  .replace('Navn  ', 'Name  ')
  .replace('Tilstand  ', 'State     ')
  .replace('tilsluttet', 'connected')
export const noWlan = `
Tjenesten Automatisk konfiguration af trådløst netværk (wlansvc) kører ikke.
`

/** `reg query … /s /v EnableFirewall` of a Danish Windows: only the last line is in Danish. */
export const danishRegistry = `
HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\DomainProfile
    EnableFirewall    REG_DWORD    0x1

HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\PublicProfile
    EnableFirewall    REG_DWORD    0x0

Søgningen er afsluttet: 2 match blev fundet.
`

/** `pmset -g batt` */
export const macBattery = `Now drawing from 'Battery Power'
 -InternalBattery-0 (id=4653155)	87%; discharging; 4:31 remaining present: true
`
export const macMains = `Now drawing from 'AC Power'
 -InternalBattery-0 (id=4653155)	100%; charged; 0:00 remaining present: true
`
export const macMini = `Now drawing from 'AC Power'
`

/** `socketfilterfw --getglobalstate --getblockall` */
export const macFirewall = `Firewall is enabled. (State = 1)
Firewall has block all state set to disabled.
`
export const macFirewallAll = `Firewall is blocking all non-essential incoming connections. (State = 2)
Firewall has block all state set to enabled.
`
export const macFirewallOff = `Firewall is disabled. (State = 0)
Firewall has block all state set to disabled.
`

/** `system_profiler SPDisplaysDataType -json`, shortened to what is read */
export const macMirrored = JSON.stringify({
  SPDisplaysDataType: [
    {
      _name: 'Apple M2',
      spdisplays_ndrvs: [
        {
          _name: 'Color LCD',
          spdisplays_main: 'spdisplays_yes',
          spdisplays_mirror: 'spdisplays_on',
        },
        { _name: 'EPSON PJ', spdisplays_mirror: 'spdisplays_on' },
      ],
    },
  ],
})
export const macExtended = macMirrored.replaceAll('spdisplays_on', 'spdisplays_off')

/** `networksetup -listallhardwareports` */
export const macPorts = `
Hardware Port: Ethernet Adapter (en4)
Device: en4
Ethernet Address: 1e:00:00:00:00:04

Hardware Port: Wi-Fi
Device: en0
Ethernet Address: f4:d4:00:00:00:01

Hardware Port: Thunderbolt Bridge
Device: bridge0
Ethernet Address: 36:00:00:00:00:00
`

/** `~/Library/DoNotDisturb/DB/Assertions.json` */
export const macFocusOn = `{"data":[{"storeAssertionRecords":[{"assertionDetails":{"assertionDetailsModeIdentifier":"com.apple.donotdisturb.mode.default"}}],"storeAssertionRecordsLock":0}],"header":{"version":1}}`
export const macFocusOff = `{"data":[{"storeInvalidationRecords":[]}],"header":{"version":1}}`

/** `xrandr --query` of X.Org, after its manual page: a laptop with a projector of its own picture, then mirrored. */
export const xrandrExtended = `Screen 0: minimum 320 x 200, current 3840 x 1080, maximum 16384 x 16384
eDP-1 connected primary 1920x1080+0+0 (normal left inverted right x axis y axis) 309mm x 174mm
   1920x1080     60.01*+
HDMI-1 connected 1920x1080+1920+0 (normal left inverted right x axis y axis) 700mm x 390mm
   1920x1080     60.00*+
DP-1 disconnected (normal left inverted right x axis y axis)
`
export const xrandrMirrored = xrandrExtended.replace('1920x1080+1920+0', '1920x1080+0+0')

/** One screen, as Xvfb gives it to `xrandr --query`; written, not recorded. */
export const xrandrXvfb = `Screen 0: minimum 1 x 1, current 1280 x 720, maximum 1280 x 720
screen connected 1280x720+0+0 0mm x 0mm
   1280x720       0.00* 
`

/** Recorded on Debian 12: `ls` and `uevent` of /sys/class/net/eth0, shortened to what matters. */
export const eth0 = {
  name: 'eth0',
  entries: ['address', 'carrier', 'device', 'ifindex', 'mtu', 'operstate', 'uevent'],
  uevent: 'INTERFACE=eth0\nIFINDEX=4\n',
}
