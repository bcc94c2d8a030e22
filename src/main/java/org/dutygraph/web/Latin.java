package org.dutygraph.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.dutygraph.text.Pinyin;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What readers of English can call Chinese names by; empty on Chinese pages; for templates. */
@Component("latin")
class Latin {

    private static final Map<String, String> ENDINGS = Map.of(
            "县",
            "County",
            "市",
            "City",
            "区",
            "District",
            "旗",
            "Banner",
            "镇",
            "Town",
            "乡",
            "Township",
            "街道",
            "Subdistrict");

    private final Frame frame;
    private final Properties categories = new Properties();

    Latin(Frame frame) throws IOException {
        this.frame = frame;
        try (Reader reader = new InputStreamReader(
                new ClassPathResource("categories_en.properties", Latin.class).getInputStream(),
                StandardCharsets.UTF_8)) {
            categories.load(reader);
        }
    }

    /** A place's name in Latin letters: Qitai County. */
    public String place(String name) {
        return frame.isEnglish() ? inEnglish(name) : "";
    }

    static String inEnglish(String name) {
        return ENDINGS.keySet().stream()
                .filter(ending -> name.endsWith(ending) && name.length() > ending.length() + 1)
                .findFirst()
                .map(ending -> spelt(name.substring(0, name.length() - ending.length())) + " " + ENDINGS.get(ending))
                .orElseGet(() -> spelt(name));
    }

    private static String spelt(String name) {
        String pinyin = Pinyin.of(name);
        return pinyin.substring(0, Math.min(1, pinyin.length())).toUpperCase(Locale.ROOT)
                + pinyin.substring(Math.min(1, pinyin.length()));
    }

    /** What a category is about; empty where that is not known. */
    public String category(String name) {
        return frame.isEnglish() ? categories.getProperty(name, "") : "";
    }
}
