/*
group: comparison
view: map
title:
  zh: 各县方格地图
  en: Tile map of the counties
about:
  zh: 每县一格，按地州分组，颜色深浅是所选的数值；点一格进入该县。事项数是平均每个乡镇的，收录乡镇多少不同的县也可以比；旁边的列是各乡镇清单合计的行数和收回的不同事项数。
  en: A tile for each county, by prefecture, as deep in colour as the chosen value is large; a tile leads to its county. Counts are those of a township on average, so that counties of which there are more or fewer townships here can be compared; the columns beside it are the rows of all its townships' lists, and the distinct matters that were taken back.
question:
  zh: "各县[{measure}|收回的事项数]的方格地图（事项数为平均每个乡镇）"
  en: "Tile map of the counties: [{measure}|reclaimed duties] (counts are per township)"
asked:
  zh:
    - "各县的地图"
    - "{measure}的地图"
    - "按县画一张地图"
    - "把各县画在地图上，看收回多少"
    - "在地图上看看各县的情况"
  en:
    - "Map of the counties"
    - "Counties on a map"
    - "Show the counties on a map by number of reclaimed duties"
    - "Draw a map of the counties"
parameters:
  - {name: measure, type: county-measure, usual: reclaimed-duties, sample: share-reclaimed, zh: 颜色表示, en: Coloured by}
columns:
  - {name: province, type: string, zh: 省, en: Province}
  - {name: prefecture, type: string, zh: 地州（市）, en: Prefecture}
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: value, type: number, zh: 地图上的数值, en: Value on the map}
  - {name: townships, type: integer, zh: 收录的乡镇数, en: Townships here}
  - {name: basic, type: integer, zh: 基本履职合计, en: "Basic, in all"}
  - {name: assisted, type: integer, zh: 配合履职合计, en: "Assisted, in all"}
  - {name: reclaimed, type: integer, zh: 收回合计, en: "Reclaimed, in all"}
  - {name: still_borne, type: integer, zh: 收回后仍承担合计, en: "Still borne within, in all"}
  - {name: matters, type: integer, zh: 收回的不同事项, en: Distinct matters reclaimed}
expected: {rows: 5, row: {county_code: "653024", basic: 81, assisted: 70, reclaimed: 21, value: 21}}
*/
MATCH (county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
MATCH (county)<-[:IN]-(township:Township)
WITH county, prefecture, province, count(township) AS townships, sum(COUNT { (township)-[:PERFORMS]->() }) AS basic,
     sum(COUNT { (township)-[:ASSISTS]->() }) AS assisted, sum(COUNT { (township)-[:RELIEVED_OF]->() }) AS reclaimed
CALL (county) {
  // By wordings, from both sides of the county: those that are said in a thousand other counties are not gone through.
  MATCH (county)<-[:IN]-(:Township)-[:PERFORMS|ASSISTS]->(:Duty)-[:WORDED_AS]->(says:Wording)
  WITH DISTINCT county, says
  MATCH (says)<-[borne:STILL_BORNE_IN WHERE borne.strength <> 'possible']-(reclaimed:Wording)
  WITH county, collect(DISTINCT reclaimed) AS borne
  MATCH (county)<-[:IN]-(:Township)-[:RELIEVED_OF]->(duty:Duty)-[:WORDED_AS]->(reclaimed:Wording)
  WHERE reclaimed IN borne
  RETURN count(duty) AS still_borne
}
CALL (county) {
  MATCH (county)<-[:IN]-(:Township)-[:RELIEVED_OF]->(:Duty)-[:INSTANCE_OF]->(common:CommonDuty)
  RETURN count(DISTINCT common) AS matters
}
WITH county, prefecture, province, townships, basic, assisted, reclaimed, still_borne, matters,
     CASE coalesce($measure, 'reclaimed-duties')
       WHEN 'basic-duties' THEN basic
       WHEN 'assisted-duties' THEN assisted
       WHEN 'still-borne-within' THEN still_borne
       WHEN 'share-reclaimed' THEN round(toFloat(reclaimed) / (basic + assisted + reclaimed), 3)
       WHEN 'share-still-borne' THEN CASE reclaimed WHEN 0 THEN null ELSE round(toFloat(still_borne) / reclaimed, 3) END
       ELSE reclaimed
     END AS chosen
WITH *, CASE WHEN $measure STARTS WITH 'share-' THEN chosen
             WHEN chosen % townships = 0 THEN chosen / townships
             ELSE round(toFloat(chosen) / townships, 1) END AS value
RETURN province.name AS province, prefecture.name AS prefecture, county.code AS county_code, county.name AS county, value,
       townships, basic, assisted, reclaimed, still_borne, matters
ORDER BY county_code
