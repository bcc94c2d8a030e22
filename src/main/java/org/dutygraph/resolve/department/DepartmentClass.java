package org.dutygraph.resolve.department;

import java.util.regex.Pattern;

/** Tells the name of a class of departments (其他负有…职责的部门) from the name of one department. */
final class DepartmentClass {

    private static final Pattern CLASS = Pattern.compile("(?:其他|各|有关|相关)\\p{IsHan}*(?:部门|单位)");

    private DepartmentClass() {}

    static boolean isClass(String name) {
        return CLASS.matcher(name).matches();
    }
}
