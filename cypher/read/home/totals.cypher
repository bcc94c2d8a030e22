RETURN COUNT { (:Document) } AS documents, COUNT { (:Township) } AS townships, COUNT { (:County) } AS counties,
       COUNT { (:Duty) } AS duties, COUNT { ()-[:PERFORMS]->() } AS basic, COUNT { ()-[:ASSISTS]->() } AS assisted,
       COUNT { ()-[:RELIEVED_OF]->() } AS reclaimed, COUNT { (:Department) } AS departments,
       COUNT { (:Function) } AS functions, COUNT { (:Category) } AS categories,
       COUNT { (:CommonDuty) } AS common_duties
