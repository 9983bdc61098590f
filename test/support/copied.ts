/** What Word, Excel and Outlook put on the clipboard, as it comes to a browser: their own markup, styles and comments. */

export const fromWord = `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {mso-style-unhide:no; margin:0cm;} @list l0 {mso-list-id:1;} --></style></head>
<body lang=DA style='tab-interval:65.2pt;word-wrap:break-word'><!--StartFragment-->
<h2 style='margin:0'><span style='font-family:"Calibri Light",sans-serif'>Overskriften<o:p></o:p></span></h2>
<p class=MsoNormal style='margin-bottom:8.0pt'>Vi er <b style='mso-bidi-font-weight:normal'>enige</b> om <i>m&aring;let</i>, se
<a href="https://kl.dk/aftale">aftalen</a> og <a href="javascript:alert(1)">ikke dette</a>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>F&oslash;rste punkt<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Andet punkt<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span>Et skridt<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Slut<img width=1 src="https://sporing.example/punkt.gif" onerror="alert(1)"><script>window.ran = true</script></p>
<!--EndFragment--></body></html>`

export const fromExcel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {font-weight:700;}--></style></head><body>
<table border=0 cellpadding=0 cellspacing=0 width=174 style='border-collapse:collapse;width:130pt'><!--StartFragment-->
<col width=87 span=2 style='width:65pt'><tr height=20 style='height:15.0pt'>
<td height=20 class=xl65 width=87 style='height:15.0pt;font-weight:700'>Uge 49</td><td width=87>Opslag i cpr</td></tr>
<tr height=20><td height=20></td><td>=1+1</td></tr><!--EndFragment--></table></body></html>`

export const fromOutlook = `<html><body lang=DA link="#0563C1"><div class=WordSection1>
<p class=MsoNormal><span style='font-size:11.0pt'>Hej Mette<o:p></o:p></span></p>
<p class=MsoNormal>Skriv til <a href="mailto:jonas@fjordbyte.dk"><span style='color:#0563C1'>Jonas</span></a></p>
<ol style='margin-top:0cm' start=1 type=1><li class=MsoNormal style='mso-list:l0 level1 lfo1'><b>Testdata</b><o:p></o:p></li>
<li class=MsoNormal>Adgang<ul><li>til miljø</li></ul></li></ol></div></body></html>`
