/*
group: reclaimed
view: matrix
title:
  zh: 收回与仍在承担：县与县之间
  en: Reclaimed here, still borne there, by county pair
about:
  zh: 每一对县之间，前者已收回而后者乡镇仍在承担的事项数；对角线是同一县内的矛盾。按前者清单中的行计，收录几个乡镇就数几份清单，旁边是乡镇数。
  en: For each pair of counties, how many duties the first reclaimed that townships of the second still bear; the diagonal is within one county. Counted are the rows of the first county's lists, of all its townships that are here; how many these are stands beside it.
question:
  zh: "[{county}|各县]收回的事项有多少仍在各县由乡镇承担？"
  en: "How many duties reclaimed in [{county}|each county] are still borne in each county?"
asked:
  zh:
    - "各县收回但仍由乡镇承担的有多少"
    - "哪些县收回后乡镇还在做的最多"
    - "按县统计收回而仍在承担的事项数"
    - "县与县之间收而未回的数量"
    - "收回而仍在承担的事项数量，县对县交叉表"
    - "一个县收回的事，在另一个县还有多少归乡镇做"
    - "一个县收了、另一个县的乡镇还在干的各有多少项"
    - "各县之间收回与仍承担的数量对照表"
  en:
    - "How many reclaimed duties are still borne, by county?"
    - "Number of contradictions between reclaimed and borne for each pair of counties"
    - "Count reclaimed but still carried out county by county"
    - "How many of the duties that one county took back are still done by townships of another, pair by pair?"
    - "For each pair of counties, how many duties are reclaimed in one and still borne in the other?"
    - "How many of the duties that {county} reclaimed are still with the townships, by county?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: other_county_code, type: string, zh: 承担县代码, en: Bearing county code}
  - {name: other_county, type: string, zh: 承担县, en: Bearing county}
  - {name: duties, type: integer, zh: 事项数, en: Duties}
  - {name: same, type: integer, zh: 内容相同, en: Same}
  - {name: part, type: integer, zh: 部分包含, en: Part}
  - {name: townships, type: integer, zh: 前者收录的乡镇数, en: Townships of the first here}
expected: {least: 5}
*/
// By wordings, each of which stands for all its rows: going through the rows of both sides would take their product.
CALL () {
  MATCH (:County {code: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:WORDED_AS]->(reclaimed:Wording)
  RETURN DISTINCT reclaimed
  UNION ALL
  MATCH (reclaimed:Wording {list: 'reclaimed'}) WHERE $county IS NULL RETURN reclaimed
}
MATCH (reclaimed)-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']->(says:Wording)
WITH says, collect({wording: reclaimed, same: borne.strength = 'same'}) AS matters
CALL (says) {
  MATCH (says)<-[:WORDED_AS]-(:Duty)<-[:PERFORMS|ASSISTS]-(:Township)-[:IN]->(bearing:County)
  RETURN collect(DISTINCT bearing) AS bearers
}
UNWIND matters AS matter
UNWIND bearers AS bearing
WITH matter.wording AS reclaimed, bearing, max(CASE WHEN matter.same THEN 1 ELSE 0 END) AS same
WITH reclaimed, collect({county: bearing, same: same}) AS bearers
CALL (reclaimed) {
  MATCH (reclaimed)<-[:WORDED_AS]-(duty:Duty)<-[:RELIEVED_OF]-(:Township)-[:IN]->(county:County)
  WHERE $county IS NULL OR county.code = $county
  RETURN county, count(duty) AS rows
}
UNWIND bearers AS bearer
WITH county, bearer.county AS bearing, sum(rows) AS duties, sum(rows * bearer.same) AS same
RETURN county.code AS county_code, county.name AS county, bearing.code AS other_county_code, bearing.name AS other_county,
       duties, same, duties - same AS part, COUNT { (county)<-[:IN]-(:Township) } AS townships
ORDER BY county_code, other_county_code
