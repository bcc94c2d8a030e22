CREATE CONSTRAINT province_code IF NOT EXISTS FOR (p:Province) REQUIRE p.code IS UNIQUE;
CREATE CONSTRAINT prefecture_code IF NOT EXISTS FOR (p:Prefecture) REQUIRE p.code IS UNIQUE;
CREATE CONSTRAINT county_code IF NOT EXISTS FOR (c:County) REQUIRE c.code IS UNIQUE;
CREATE CONSTRAINT township_code IF NOT EXISTS FOR (t:Township) REQUIRE t.code IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE;
CREATE INDEX other_list_id IF NOT EXISTS FOR (o:OtherList) ON (o.id);
CREATE CONSTRAINT duty_id IF NOT EXISTS FOR (d:Duty) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT category_name IF NOT EXISTS FOR (c:Category) REQUIRE c.name IS UNIQUE;
CREATE CONSTRAINT department_id IF NOT EXISTS FOR (d:Department) REQUIRE d.id IS UNIQUE;
CREATE CONSTRAINT function_name IF NOT EXISTS FOR (f:Function) REQUIRE f.name IS UNIQUE;
CREATE CONSTRAINT act_name IF NOT EXISTS FOR (a:Act) REQUIRE a.name IS UNIQUE;
CREATE CONSTRAINT common_duty_id IF NOT EXISTS FOR (c:CommonDuty) REQUIRE c.id IS UNIQUE;
CREATE CONSTRAINT wording_id IF NOT EXISTS FOR (w:Wording) REQUIRE w.id IS UNIQUE;
CREATE CONSTRAINT finding_id IF NOT EXISTS FOR (f:Finding) REQUIRE f.id IS UNIQUE;
CREATE CONSTRAINT problem_id IF NOT EXISTS FOR (p:Problem) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT redirect_id IF NOT EXISTS FOR (r:Redirect) REQUIRE r.id IS UNIQUE;
CREATE CONSTRAINT graph_id IF NOT EXISTS FOR (g:Graph) REQUIRE g.id IS UNIQUE;
CREATE INDEX county_name IF NOT EXISTS FOR (c:County) ON (c.name);
CREATE INDEX township_name IF NOT EXISTS FOR (t:Township) ON (t.name);
CREATE INDEX department_name IF NOT EXISTS FOR (d:Department) ON (d.name);
CREATE INDEX duty_name IF NOT EXISTS FOR (d:Duty) ON (d.name);
CREATE INDEX duty_name_id IF NOT EXISTS FOR (d:Duty) ON (d.name, d.id);
CREATE INDEX duty_list IF NOT EXISTS FOR (d:Duty) ON (d.list);
DROP INDEX duty_text IF EXISTS;
DROP INDEX search_text IF EXISTS;
DROP INDEX item_text IF EXISTS;
CREATE FULLTEXT INDEX duty_words IF NOT EXISTS FOR (d:Duty)
  ON EACH [d.name, d.superiorResponsibility, d.townshipResponsibility, d.wayOfWorking]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX search_words IF NOT EXISTS FOR (n:Duty|CommonDuty|Department|Function|Township|County|Category)
  ON EACH [n.name, n.label, n.aliases, n.superiorResponsibility, n.townshipResponsibility, n.wayOfWorking]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX item_words IF NOT EXISTS FOR ()-[r:LEADS|ASSISTS|RECLAIMED_BY]-() ON EACH [r.items]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:County|Township|Function|Department|Category) ON EACH [n.name]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX label_words IF NOT EXISTS FOR (c:CommonDuty) ON EACH [c.label]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE VECTOR INDEX meaning IF NOT EXISTS FOR (m:Meaning) ON (m.vector)
  OPTIONS {indexConfig: {`vector.dimensions`: 512, `vector.similarity_function`: 'cosine'}};
CREATE FULLTEXT INDEX meaning_pinyin IF NOT EXISTS FOR (m:Meaning) ON EACH [m.pinyin]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE CONSTRAINT meaning_text IF NOT EXISTS FOR (m:Meaning) REQUIRE m.text IS UNIQUE;
CREATE INDEX common_duty_label IF NOT EXISTS FOR (c:CommonDuty) ON (c.label);
CREATE FULLTEXT INDEX matter_text IF NOT EXISTS FOR (n:Duty|CommonDuty) ON EACH [n.name, n.label]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
