MERGE (province:Province {code: $place.province.code}) SET province.name = $place.province.name
MERGE (prefecture:Prefecture {code: $place.prefecture.code}) SET prefecture.name = $place.prefecture.name
MERGE (prefecture)-[:IN]->(province)
MERGE (county:County {code: $place.county.code}) SET county.name = $place.county.name
MERGE (county)-[:IN]->(prefecture)
MERGE (township:Township {code: $place.code})
  SET township.name = $place.name, township.listed = $place.listed
MERGE (township)-[:IN]->(county)
CREATE (document:Document&Touched {id: $document.id})
  SET document.sha256 = $document.sha256, document.file = $document.file, document.rules = $document.rules, document.facts = $document.facts, document.date = $document.date,
      document.title = $document.title, document.placeReason = $document.placeReason
CREATE (document)-[:DESCRIBES]->(township)
