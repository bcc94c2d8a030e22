MATCH (township:Township {code: $code})-[:IN]->(county:County)-[:IN]->(prefecture:Prefecture)-[:IN]->(province:Province)
MATCH (document:Document)-[:DESCRIBES]->(township)
RETURN township.code AS code, township.name AS name, township.listed AS listed, county.code AS county_code,
       county.name AS county, prefecture.code AS prefecture_code, prefecture.name AS prefecture,
       province.code AS province_code, province.name AS province,
       {id: document.id, title: document.title, date: document.date, sha256: document.sha256,
        place_reason: document.placeReason} AS document,
       COLLECT {
         MATCH (township)-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
         OPTIONAL MATCH (duty)-[:IN_CATEGORY]->(category:Category)
         WITH duty.list AS list, category.name AS category, count(duty) AS duties, min(duty.number) AS first
         ORDER BY CASE list WHEN 'basic' THEN 1 WHEN 'assisted' THEN 2 ELSE 3 END, first
         RETURN {list: list, category: category, duties: duties}
       } AS counts
