package org.dutygraph.resolve.department;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dutygraph.place.County;
import org.dutygraph.place.Prefecture;
import org.dutygraph.place.Province;

/** The counties of the five documents, and some of other provinces. */
final class Counties {

    private static final Province XINJIANG = new Province("65", "新疆维吾尔自治区");
    private static final Prefecture CHANGJI = new Prefecture("6523", "昌吉回族自治州", XINJIANG);

    private static final Map<String, County> BY_CODE = Stream.of(
                    new County("650102", "天山区", new Prefecture("6501", "乌鲁木齐市", XINJIANG)),
                    new County("652324", "玛纳斯县", CHANGJI),
                    new County("652325", "奇台县", CHANGJI),
                    new County("652327", "吉木萨尔县", CHANGJI),
                    new County("653024", "乌恰县", new Prefecture("6530", "克孜勒苏柯尔克孜自治州", XINJIANG)),
                    new County("654203", "沙湾市", new Prefecture("6542", "塔城地区", XINJIANG)),
                    new County("110105", "朝阳区", new Prefecture("1101", "市辖区", new Province("11", "北京市"))),
                    new County("330782", "义乌市", new Prefecture("3307", "金华市", new Province("33", "浙江省"))),
                    new County("340271", "芜湖经济技术开发区", new Prefecture("3402", "芜湖市", new Province("34", "安徽省"))),
                    new County("370103", "市中区", new Prefecture("3701", "济南市", new Province("37", "山东省"))),
                    new County("370203", "市北区", new Prefecture("3702", "青岛市", new Province("37", "山东省"))),
                    new County("429005", "潜江市", new Prefecture("4290", "省直辖县级行政区划", new Province("42", "湖北省"))),
                    new County("441900", "东莞市", new Prefecture("4419", "东莞市", new Province("44", "广东省"))),
                    new County("500151", "铜梁区", new Prefecture("5001", "市辖区", new Province("50", "重庆市"))),
                    municipal("11", "北京市", "110108", "海淀区"),
                    municipal("31", "上海市", "310104", "徐汇区"),
                    municipal("31", "上海市", "310115", "浦东新区"),
                    municipal("50", "重庆市", "500116", "江津区"),
                    new County("500242", "酉阳土家族苗族自治县", new Prefecture("5002", "县", new Province("50", "重庆市"))),
                    new County("520111", "花溪区", new Prefecture("5201", "贵阳市", new Province("52", "贵州省"))),
                    new County("430321", "湘潭县", new Prefecture("4303", "湘潭市", new Province("43", "湖南省"))),
                    new County("540531", "浪卡子县", new Prefecture("5405", "山南市", new Province("54", "西藏自治区"))))
            .collect(Collectors.toMap(County::code, county -> county));

    private Counties() {}

    private static County municipal(String province, String city, String code, String name) {
        return new County(code, name, new Prefecture(province + "01", "市辖区", new Province(province, city)));
    }

    /** The county with this code, or the county of the township with this code. */
    static County of(String code) {
        County county = BY_CODE.get(code.substring(0, 6));
        if (county == null) {
            throw new IllegalArgumentException(code);
        }
        return county;
    }
}
