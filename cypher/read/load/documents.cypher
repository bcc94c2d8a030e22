// How many rows a list has is known of each kind of relationship, without visiting a duty: a township has one current document.
MATCH (document:Document)-[:DESCRIBES]->(township:Township)
RETURN document.id AS id, document.sha256 AS sha256, document.rules AS rules, document.facts AS facts, township.code AS township_code,
       township.name AS township,
       document.date AS date,
       [counted IN [
          {list: 'assisted', duties: COUNT { (township)-[:ASSISTS]->() }},
          {list: 'basic', duties: COUNT { (township)-[:PERFORMS]->() }},
          {list: 'reclaimed', duties: COUNT { (township)-[:RELIEVED_OF]->() }}
        ] WHERE counted.duties > 0] AS lists,
       COLLECT {
         MATCH (document)<-[:FOUND_IN]-(problem:Problem)
         RETURN problem {.document, .line, .rule, .excerpt, .zh, .en} ORDER BY problem.position
       } AS problems
ORDER BY id
