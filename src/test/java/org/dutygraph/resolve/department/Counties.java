package org.dutygraph.resolve.department;

import java.util.Map;
import org.dutygraph.place.County;
import org.dutygraph.place.Prefecture;
import org.dutygraph.place.Province;

/** The counties of the five documents, and a district. */
final class Counties {

    private static final Province XINJIANG = new Province("65", "新疆维吾尔自治区");
    private static final Prefecture CHANGJI = new Prefecture("6523", "昌吉回族自治州", XINJIANG);

    private static final Map<String, County> BY_CODE = Map.of(
            "650102", new County("650102", "天山区", new Prefecture("6501", "乌鲁木齐市", XINJIANG)),
            "652324", new County("652324", "玛纳斯县", CHANGJI),
            "652325", new County("652325", "奇台县", CHANGJI),
            "652327", new County("652327", "吉木萨尔县", CHANGJI),
            "653024", new County("653024", "乌恰县", new Prefecture("6530", "克孜勒苏柯尔克孜自治州", XINJIANG)),
            "654203", new County("654203", "沙湾市", new Prefecture("6542", "塔城地区", XINJIANG)));

    private Counties() {}

    /** The county with this code, or the county of the township with this code. */
    static County of(String code) {
        County county = BY_CODE.get(code.substring(0, 6));
        if (county == null) {
            throw new IllegalArgumentException(code);
        }
        return county;
    }
}
