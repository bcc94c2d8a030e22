package org.dutygraph.place;

/**
 * 县、县级市、区、旗.
 *
 * @param code six digits
 * @param name the official name, such as 奇台县
 */
public record County(String code, String name, Prefecture prefecture) implements Place {

    /** The name without the prefecture's, which a few tables repeat: 汉沽管理区 for 唐山市汉沽管理区. */
    private String ownName() {
        return name.startsWith(prefecture.name())
                ? name.substring(prefecture.name().length())
                : name;
    }

    @Override
    public String path() {
        return prefecture.path() + ownName();
    }

    /**
     * The name without its level and its ethnic groups: 奇台, 沙湾, 木垒. A name that would be left with one character
     * stays whole (赵县, 城区), and so does one whose level word is part of it (井陉矿区, 科尔沁左翼中旗).
     */
    public String shortName() {
        return ShortNames.of(this);
    }

    /** 县, 市, 区 or 旗: how the county's own offices begin where they leave its name out (县公安局, 市公安局). */
    public String levelWord() {
        return ShortNames.levelWord(this);
    }
}
