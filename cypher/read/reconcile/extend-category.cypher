MATCH (category:Category) WHERE category.name IN $keys
RETURN category.name AS key, category.name AS name, {
  code: [category.name],
  townships: [COUNT {
    MATCH (category)<-[:IN_CATEGORY]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
    RETURN DISTINCT township
  }],
  basic: [COUNT { (category)<-[:IN_CATEGORY]-(:Duty {list: 'basic'}) }],
  assisted: [COUNT { (category)<-[:IN_CATEGORY]-(:Duty {list: 'assisted'}) }],
  reclaimed: [COUNT { (category)<-[:IN_CATEGORY]-(:Duty {list: 'reclaimed'}) }]
} AS properties
ORDER BY key
