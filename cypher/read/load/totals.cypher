RETURN COUNT { (:Document) } AS documents, COUNT { (:Township) } AS townships, COUNT { (:Duty) } AS duties,
       COUNT { (:Department) } AS departments, COUNT { (:Function) } AS functions, COUNT { (:Category) } AS categories,
       COUNT { (:CommonDuty) } AS common_duties, COUNT { ()-[:LEADS]->() } AS leads,
       COUNT { ()-[:RECLAIMED_BY]->() } AS reclaimed_by, 
       coalesce(head(COLLECT { MATCH (graph:Graph {id: 'graph'}) RETURN graph.stillBorne }), 0) AS still_borne_in
