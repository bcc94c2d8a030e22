// What the township has to do where it assists, in the row's order.
MATCH (:Duty {id: $id})<-[assists:ASSISTS]-(:Township)
UNWIND assists.items AS item
RETURN item
