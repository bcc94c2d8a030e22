/*
group: reclaimed
view: matrix
title:
  zh: 谁交出、谁接过多少事项
  en: Who lost and who gained how many duties
about:
  zh: 每个乡镇交回的事项到了哪些职能，各多少项；一项由几个部门承接时每个都算一次。没有部门承接的写“不再开展”的原文，见“哪些事项不再开展”。
  en: To which functions the duties of each township went, and how many; a duty that several departments received counts for each.
question:
  zh: "[{county}|各县]的乡镇把多少事项交给了[{function}|各职能]？"
  en: "How many duties did the townships of [{county}|each county] lose and [{function}|each function] gain?"
asked:
  zh:
    - "谁交出了事项，谁接过来了"
    - "各乡镇把多少事项交给了哪些职能"
    - "交出事项的乡镇和接过事项的部门"
    - "各乡镇交出的事项到了哪些部门，各多少项"
    - "哪些部门接走了乡镇的事，各接了几件"
    - "乡镇交出去多少事，哪些部门接了多少"
    - "被收走的事到了谁手里、各接了几项"
    - "各乡镇减了多少事，各部门增了多少事"
    - "哪些县失去了事项，哪些部门得到了"
    - "谁失去了事项，谁得到了事项"
  en:
    - "Who lost and who gained duties?"
    - "How many duties did townships lose and functions gain?"
    - "From which townships did functions gain duties?"
    - "To which functions did the duties of townships go, and how many each?"
    - "How many duties did each department gain from townships?"
    - "Who received the duties that the townships gave up, and how many?"
    - "Which counties lost duties, and which departments gained them?"
parameters:
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
  - {name: function, type: function, sample: 民政局, zh: 部门职能, en: Function}
columns:
  - {name: county_code, type: string, zh: 县代码, en: County code}
  - {name: county, type: string, zh: 县（市、区）, en: County}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 交出的乡镇, en: Township that gave up}
  - {name: function, type: string, zh: 接过的职能, en: Function that gained}
  - {name: duties, type: integer, zh: 事项数, en: Duties}
  - {name: duty_ids, type: list, zh: 事项编号, en: Duty ids}
expected: {rows: 74}
*/
MATCH (county:County)<-[:IN]-(township:Township)-[:RELIEVED_OF]->(duty:Duty)-[:RECLAIMED_BY {namedIn: 'cell'}]->(:Department)-[:HAS_FUNCTION]->(function:Function)
WHERE ($county IS NULL OR county.code = $county) AND ($function IS NULL OR function.name = $function)
WITH DISTINCT county, township, function, duty ORDER BY duty.id
RETURN county.code AS county_code, county.name AS county, township.code AS township_code, township.name AS township,
       function.name AS function, count(duty) AS duties, collect(duty.id) AS duty_ids
ORDER BY county_code, township_code, duties DESC, function
