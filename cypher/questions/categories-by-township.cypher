/*
group: performed
view: matrix
title:
  zh: 各乡镇在各类别有多少事项
  en: Duties by category and township
about:
  zh: 类别与乡镇交叉的事项数，可限于一种清单；用来比较各乡镇的工作重心。
  en: Duties counted by category and township, of one list or all three.
question:
  zh: "[{county}的]各乡镇[“{list}”清单|三类清单]在各类别有多少事项？"
  en: "How many duties of each category are on [the {list} list|the lists] of each township[ of {county}]?"
asked:
  zh:
    - "各乡镇各类别的事项数"
    - "每个乡镇在每类上有多少事项"
    - "比较各乡镇的工作重心"
    - "“{list}”清单按类别和乡镇统计"
    - "哪个乡镇哪一类事项最多"
    - "每个乡镇{list}在各类里各有几项"
    - "各乡镇{list}事项按类别各有多少条"
    - "各镇各类的事各有几件"
    - "{county}各乡镇每个类别的{list}事项数"
    - "分乡镇、分类别列出事项数量"
  en:
    - "Number of duties by category for each township"
    - "How are the duties of townships distributed over categories?"
    - "Which fields do townships concentrate on?"
    - "Category by township table"
    - "Table of townships and categories with the number of duties"
    - "How many {list} duties has each township in each category?"
    - "Break down each township's duties by category"
parameters:
  - {name: list, type: list, sample: basic, zh: 清单, en: List}
  - {name: county, type: county, sample: 奇台县, zh: 县（市、区）, en: County}
columns:
  - {name: category, type: string, zh: 事项类别, en: Category}
  - {name: township_code, type: string, zh: 乡镇代码, en: Township code}
  - {name: township, type: string, zh: 乡镇, en: Township}
  - {name: duties, type: integer, zh: 事项数, en: Duties}
listed: {question: duties-of-township, parameters: {township: township_code, category: category}}
expected: {least: 60}
*/
MATCH (category:Category)<-[:IN_CATEGORY]-(duty:Duty)<-[:PERFORMS|ASSISTS|RELIEVED_OF]-(township:Township)-[:IN]->(county:County)
WHERE ($list IS NULL OR duty.list = $list) AND ($county IS NULL OR county.code = $county)
RETURN category.name AS category, township.code AS township_code, township.name AS township, count(duty) AS duties
ORDER BY category, township_code
