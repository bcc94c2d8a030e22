UNWIND ['基本履职', '配合履职', '上级部门收回'] AS list
RETURN list
