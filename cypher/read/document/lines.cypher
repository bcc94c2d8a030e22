// Which duties the lines of a document state.
MATCH (:Document {id: $name})<-[source:STATED_IN]-(duty:Duty)
RETURN source.line AS line, duty.id AS duty, duty.list AS list, duty.name AS name
ORDER BY line
