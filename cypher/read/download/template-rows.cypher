// What a township's lists say, as it goes into a template.
MATCH (:Township {code: $code})-[:PERFORMS|ASSISTS|RELIEVED_OF]->(duty:Duty)
RETURN duty.list AS list, duty.number AS number, head([(duty)-[:IN_CATEGORY]->(category) | category.name]) AS category,
       duty.name AS name, duty.printedDepartments AS departments, duty.superiorResponsibility AS superior_responsibility,
       duty.townshipResponsibility AS township_responsibility, duty.wayOfWorking AS way_of_working
ORDER BY duty.line
