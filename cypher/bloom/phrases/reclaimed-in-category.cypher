/*
phrase: $county 收回的 $category 类事项
question: reclaimed-by-county
parameters:
  - {name: county, sample: 沙湾市, values: County.name}
  - {name: category, sample: 城乡建设, query: reclaimed-categories-of-county}
*/
MATCH (:Category {name: $category})<-[:IN_CATEGORY]-(duty:Duty)
MATCH path = (:County {name: $county})<-[:IN]-(:Township)-[:RELIEVED_OF]->(duty)-[:RECLAIMED_BY*0..1]->()
RETURN path LIMIT 2000
