MATCH (township:Township)-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
WHERE township.code IN $keys
OPTIONAL MATCH (document:Document)-[:DESCRIBES]->(township)
WITH township, county, prefecture, province, collect(document) AS documents
RETURN township.code AS key, township.name AS name, {
  code: [township.code],
  county: [{type: 'County', key: county.code, name: county.name}],
  prefecture: [prefecture.name],
  province: [province.name],
  basic: [COUNT { (township)-[:PERFORMS]->() }],
  assisted: [COUNT { (township)-[:ASSISTS]->() }],
  reclaimed: [COUNT { (township)-[:RELIEVED_OF]->() }],
  document: [document IN documents | document.id],
  date: [document IN documents WHERE document.date IS NOT NULL | toString(document.date)]
} AS properties
ORDER BY key
