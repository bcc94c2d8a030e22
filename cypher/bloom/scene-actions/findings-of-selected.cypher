/*
title: {zh: 原文有什么可疑, en: What is doubtful in the document}
about: {zh: 文件质量报告对所选事项的发现, en: What the quality report found about the selected duties}
categories: [Duty]
*/
MATCH path = (duty:Duty)<-[:ABOUT|SHOWN_BY]-(:Finding)
WHERE elementId(duty) IN $nodes
RETURN path LIMIT 1000
