MATCH (document:Document)-[:DESCRIBES]->(township:Township)
RETURN document.id AS id, document.sha256 AS sha256, document.rules AS rules, document.facts AS facts, township.code AS township_code,
       township.name AS township,
       document.date AS date,
       COLLECT {
         MATCH (document)<-[:STATED_IN]-(duty:Duty)
         WITH duty.list AS list, count(duty) AS duties
         RETURN {list: list, duties: duties} ORDER BY list
       } AS lists,
       COLLECT {
         MATCH (document)<-[:FOUND_IN]-(problem:Problem)
         RETURN problem {.document, .line, .rule, .excerpt, .zh, .en} ORDER BY problem.position
       } AS problems
ORDER BY id
