package org.dutygraph.resolve.department;

import java.util.Map;
import org.dutygraph.place.County;
import org.dutygraph.place.Prefecture;
import org.dutygraph.place.Province;

/** The counties of the five documents, and a district. */
final class Counties {

    private static final Province XINJIANG = new Province("65", "新疆维吾尔自治区");
    private static final Prefecture CHANGJI = new Prefecture("6523", "昌吉回族自治州", XINJIANG);

    /** Of other provinces: without a prefecture, of a municipality, a city whose townships are right below it, a zone. */
    private static final Map<String, County> ELSEWHERE = Map.of(
            "110105", new County("110105", "朝阳区", new Prefecture("1101", "市辖区", new Province("11", "北京市"))),
            "330782", new County("330782", "义乌市", new Prefecture("3307", "金华市", new Province("33", "浙江省"))),
            "340271", new County("340271", "芜湖经济技术开发区", new Prefecture("3402", "芜湖市", new Province("34", "安徽省"))),
            "370103", new County("370103", "市中区", new Prefecture("3701", "济南市", new Province("37", "山东省"))),
            "370203", new County("370203", "市北区", new Prefecture("3702", "青岛市", new Province("37", "山东省"))),
            "429005", new County("429005", "潜江市", new Prefecture("4290", "省直辖县级行政区划", new Province("42", "湖北省"))),
            "441900", new County("441900", "东莞市", new Prefecture("4419", "东莞市", new Province("44", "广东省"))),
            "500151", new County("500151", "铜梁区", new Prefecture("5001", "市辖区", new Province("50", "重庆市"))));

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
        String own = code.substring(0, 6);
        County county = BY_CODE.getOrDefault(own, ELSEWHERE.get(own));
        if (county == null) {
            throw new IllegalArgumentException(code);
        }
        return county;
    }
}
