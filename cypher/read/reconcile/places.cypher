// All counties, prefectures, provinces and townships of the graph.
CALL () {
  MATCH (province:Province)
  RETURN 'Province' AS kind, province.code AS code, province.name AS name, '' AS county, '' AS prefecture, '' AS province_name
  UNION ALL
  MATCH (prefecture:Prefecture)-[:IN]->(province:Province)
  RETURN 'Prefecture' AS kind, prefecture.code AS code, prefecture.name AS name, '' AS county, '' AS prefecture,
         province.name AS province_name
  UNION ALL
  MATCH (county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
  RETURN 'County' AS kind, county.code AS code, county.name AS name, '' AS county, prefecture.name AS prefecture,
         province.name AS province_name
  UNION ALL
  MATCH (township:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
  RETURN 'Township' AS kind, township.code AS code, township.name AS name, county.name AS county,
         prefecture.name AS prefecture, province.name AS province_name
}
RETURN kind, code, name, county, prefecture, province_name AS province
ORDER BY code
