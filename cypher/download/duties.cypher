// Township by township, here and in the other statements, so that no more than one township's rows have to be sorted.
MATCH (township:Township)
WHERE township.code IS NOT NULL
WITH township, township.code AS township_code ORDER BY township_code
CALL (township) {
  MATCH (township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
  MATCH (township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)-[source:STATED_IN]->(document:Document)
  OPTIONAL MATCH (duty)-[:INSTANCE_OF]->(common:CommonDuty)
  OPTIONAL MATCH (duty)-[:IN_CATEGORY]->(named:Category)
  WITH county, prefecture, province, duty, source, document, common, min(named.name) AS category
  RETURN county, prefecture, province, duty, source, document, common, category
  ORDER BY CASE duty.list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, source.line
}
RETURN township_code, township.name AS township, county.name AS county,
       prefecture.name AS prefecture, province.name AS province, duty.list AS list, duty.number AS number,
       category, duty.name AS name,
       common.id AS common_duty_id, common.label AS common_duty, document.id AS document, source.line AS line,
       duty.id AS duty_id,
       duty.page AS page, duty.sheet AS sheet, duty.table AS `table`, duty.tableRow AS table_row,
       duty.confidence AS confidence
