/*
group: reclaimed
view: cards
title:
  zh: 收回了而仍在承担的事项
  en: Reclaimed and still borne
about:
  zh: 已从乡镇收回、而同一或另一乡镇的清单仍包含其具体内容的事项，附依据的词语；用来发现名义收回、实际仍由乡镇承担的事项。把握不大的不在其中，程度选“可能”才列出。
  en: Reclaimed duties whose concrete matter a list of the same or another township still contains, with the words that say so; those that only may be are listed by the strength possible alone.
question:
  zh: "[{county}|各县]收回的事项，哪些[在{other}][在{elsewhere}]仍由乡镇承担[（{strength}）]？"
  en: "Which duties reclaimed in [{county}|any county] are still borne[ in {other}][ {elsewhere}][ ({strength})]?"
asked:
  zh:
    - "{other}的乡镇还在做的，哪些{county}已经收回了"
    - "哪些事项收回了乡镇还在做"
    - "收而未回的事项"
    - "{county}收回了但在{other}还要乡镇承担的事项"
    - "名义上收回、实际上乡镇仍在干的"
    - "收回的事项还写在哪些乡镇的清单上"
    - "{county}收回了、别的乡镇还在做的事项"
    - "{county}收回之后乡镇还要承担哪些"
    - "{county}收回的事，别的县还让乡镇干的"
    - "嘴上说收上去了、乡镇其实还在干的"
    - "收了半天乡镇还在做的事"
    - "{other}的乡镇还在承担、别的县已经收回了的"
    - "{other}乡镇还扛着、其他县已经收回的事"
    - "已经有县收回了、{other}的乡镇还在干的事"
    - "{county}收走了的事，哪些别处的乡镇还在干"
    - "名义收回、实际没收回的事项"
  en:
    - "Which reclaimed duties do townships still do?"
    - "Reclaimed in {county} and still borne in {other}"
    - "Reclaimed in {county} and still borne elsewhere"
    - "What was taken back but is still carried out by townships?"
    - "Contradictions: reclaimed yet still on a list"
    - "Duties officially reclaimed that remain with the township"
    - "Duties that {county} reclaimed while townships of other counties go on doing them"
    - "Which duties do townships in {other} still have although other counties reclaimed them?"
    - "Which duties are still left to townships of {other} though they were taken back elsewhere?"
    - "Which duties are only taken back on paper?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County, beside: reclaim}
  - {name: other, type: county, sample: 沙湾市, zh: 仍在承担的县, en: County that still bears it, beside: still|bear|assist|perform}
  - {name: elsewhere, type: elsewhere, sample: other-counties, zh: 本县还是别处, en: In the county itself or elsewhere}
  - {name: strength, type: strength, sample: same, zh: 程度, en: Strength}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duty_id, type: string, zh: 事项编号, en: Duty id}
  - {name: number, type: integer, zh: 序号, en: Number}
  - {name: duty, type: string, zh: 事项名称, en: Duty}
  - {name: document, type: string, zh: 文件, en: Document}
  - {name: line, type: integer, zh: 行, en: Line}
  - {name: strength, type: string, zh: 程度, en: Strength}
  - {name: evidence, type: string, zh: 依据的词语, en: Evidence}
  - {name: score, type: number, zh: 判断可信度（0–1）, en: Confidence (0–1)}
  - {name: reason, type: string, zh: 理由, en: Reason}
  - {name: other_county_code, type: string, zh: 承担县代码, en: Bearing county code}
  - {name: other_county, type: string, zh: 承担县, en: Bearing county}
  - {name: other_township_code, type: string, zh: 承担乡镇代码, en: Bearing township code}
  - {name: other_township, type: string, zh: 承担乡镇, en: Bearing township}
  - {name: other_duty_id, type: string, zh: 承担事项编号, en: Bearing duty id}
  - {name: other_list, type: string, zh: 承担清单, en: Bearing list}
  - {name: other_number, type: integer, zh: 承担序号, en: Bearing number}
  - {name: other_duty, type: string, zh: 承担事项, en: Bearing duty}
  - {name: other_document, type: string, zh: 仍由谁承担·出处, en: Where it still stands}
  - {name: other_line, type: integer, zh: 行, en: line}
expected: {least: 20}
*/
// Reclaimed duty by reclaimed duty, so that an answer that is cut costs no more than its rows.
OPTIONAL MATCH (:County {code: $other})<-[:IN]-(:Township)-[:PERFORMS|ASSISTS]->(:Duty)-[:WORDED_AS]->(there:Wording)
WITH collect(DISTINCT there) AS borne_there
MATCH (county:County)<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)-[source:STATED_IN]->(document:Document)
WHERE $county IS NULL OR county.code = $county
WITH borne_there, county, county.code AS county_code, township, township.code AS township_code, duty, duty.number AS number,
     source, document
ORDER BY county_code, township_code, number
MATCH (duty)-[:WORDED_AS]->(:Wording)-[borne:STILL_BORNE_IN]->(says:Wording)
WHERE (borne.strength = $strength OR $strength IS NULL AND borne.strength <> 'possible') AND ($other IS NULL OR says IN borne_there)
MATCH (says)<-[:WORDED_AS]-(other:Duty)<-[:PERFORMS|ASSISTS]-(bearer:Township)-[:IN]->(bearing:County)
WHERE ($other IS NULL OR bearing.code = $other)
  AND ($elsewhere IS NULL OR $elsewhere = CASE bearing WHEN county THEN 'own-county' ELSE 'other-counties' END)
MATCH (other)-[other_source:STATED_IN]->(other_document:Document)
RETURN county_code, county.name AS county, township_code, township.name AS township,
       duty.id AS duty_id, number, duty.name AS duty, document.id AS document, source.line AS line,
       borne.strength AS strength, replace(replace(borne.evidence, '{乡镇}', bearer.name), '{县}', bearing.name) AS evidence,
       round(borne.score, 3) AS score, borne.reason AS reason,
       bearing.code AS other_county_code, bearing.name AS other_county, bearer.code AS other_township_code,
       bearer.name AS other_township, other.id AS other_duty_id, other.list AS other_list, other.number AS other_number,
       other.name AS other_duty, other_document.id AS other_document, other_source.line AS other_line
ORDER BY county_code, township_code, number, other_county_code, other_township_code, other_list, other_number
