UNWIND $keys AS wanted
OPTIONAL MATCH (redirect:Redirect {id: wanted})
MATCH (common:CommonDuty {id: coalesce(redirect.to, wanted)})
RETURN wanted AS key, common.label AS name, {
  code: [common.id],
  townships: [COUNT {
    MATCH (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
    RETURN DISTINCT township
  }],
  township: COLLECT {
    MATCH (common)<-[:INSTANCE_OF]-(:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)
    WITH DISTINCT township ORDER BY township.code LIMIT $limit
    RETURN {type: 'Township', key: township.code, name: township.name}
  },
  basic: [COUNT { (common)<-[:INSTANCE_OF]-(:Duty {list: 'basic'}) }],
  assisted: [COUNT { (common)<-[:INSTANCE_OF]-(:Duty {list: 'assisted'}) }],
  reclaimed: [COUNT { (common)<-[:INSTANCE_OF]-(:Duty {list: 'reclaimed'}) }],
  category: COLLECT {
    MATCH (common)<-[:INSTANCE_OF]-(:Duty)-[:IN_CATEGORY]->(category:Category)
    WITH DISTINCT category ORDER BY category.name LIMIT $limit
    RETURN {type: 'Category', key: category.name, name: category.name}
  },
  function: COLLECT {
    MATCH (common)<-[:INSTANCE_OF]-(:Duty)-[:LEADS|RECLAIMED_BY]-(:Department)-[:HAS_FUNCTION]->(function:Function)
    WITH DISTINCT function ORDER BY function.name LIMIT $limit
    RETURN {type: 'Function', key: function.name, name: function.name}
  },
  duty: COLLECT {
    MATCH (common)<-[:INSTANCE_OF]-(duty:Duty) RETURN DISTINCT duty.name ORDER BY duty.name LIMIT $limit
  },
  document: COLLECT {
    MATCH (common)<-[:INSTANCE_OF]-(duty:Duty) RETURN DISTINCT duty.document ORDER BY duty.document LIMIT $limit
  }
} AS properties
ORDER BY key
