MATCH (body:Department|Function)
REMOVE body.betweenness, body.community
