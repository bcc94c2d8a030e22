package org.dutygraph.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** What a slip of a hand, a converter or a copy does to a line of a list. */
enum Mutation {
    CHARACTER_DROPPED {
        @Override
        String of(String line, Random random) {
            int at = random.nextInt(line.length());
            return line.substring(0, at) + line.substring(at + 1);
        }
    },
    CHARACTER_DOUBLED {
        @Override
        String of(String line, Random random) {
            int at = random.nextInt(line.length());
            return line.substring(0, at + 1) + line.substring(at);
        }
    },
    CHARACTER_REPLACED {
        @Override
        String of(String line, Random random) {
            int at = random.nextInt(line.length());
            return line.substring(0, at) + strange(random) + line.substring(at + 1);
        }
    },
    CHARACTER_PUT_IN {
        @Override
        String of(String line, Random random) {
            int at = random.nextInt(line.length() + 1);
            return line.substring(0, at) + strange(random) + line.substring(at);
        }
    },
    NAME_REPLACED {
        @Override
        String of(String line, Random random) {
            String[] words = {"局", "委员会", "部门", "县", "市", "由", "会同", "移送", "和"};
            String word = words[random.nextInt(words.length)];
            int at = line.indexOf(word);
            return at < 0 ? line : line.substring(0, at) + strange(random) + line.substring(at + word.length());
        }
    },
    CELL_EMPTIED {
        @Override
        String of(String line, Random random) {
            List<String> cells = cells(line);
            cells.set(random.nextInt(cells.size()), "");
            return String.join(separator(line), cells);
        }
    },
    CELL_OF_ONE_CHARACTER {
        @Override
        String of(String line, Random random) {
            List<String> cells = cells(line);
            cells.set(random.nextInt(cells.size()), strange(random));
            return String.join(separator(line), cells);
        }
    },
    CELLS_MERGED {
        @Override
        String of(String line, Random random) {
            List<String> cells = cells(line);
            int at = random.nextInt(cells.size());
            String merged = cells.remove(at);
            if (!cells.isEmpty()) {
                int into = Math.min(at, cells.size() - 1);
                cells.set(into, merged + cells.get(into));
            }
            return String.join(separator(line), cells);
        }
    },
    CELLS_SWAPPED {
        @Override
        String of(String line, Random random) {
            List<String> cells = cells(line);
            Collections.swap(cells, random.nextInt(cells.size()), random.nextInt(cells.size()));
            return String.join(separator(line), cells);
        }
    },
    CELLS_SHUFFLED {
        @Override
        String of(String line, Random random) {
            List<String> cells = cells(line);
            Collections.shuffle(cells, random);
            return String.join(separator(line), cells);
        }
    },
    LINE_CUT {
        @Override
        String of(String line, Random random) {
            return line.substring(0, random.nextInt(line.length()));
        }
    },
    LINE_BROKEN {
        @Override
        String of(String line, Random random) {
            int at = random.nextInt(line.length());
            return line.substring(0, at) + "\n" + line.substring(at);
        }
    };

    /** What the rules look for, and what a text may hold that nobody thinks of. */
    private static final List<String> STRANGE = List.of(
            "和",
            "、",
            "，",
            "；",
            "。",
            "：",
            ":",
            "（",
            "）",
            "“",
            "\"",
            "\"\"",
            "|",
            "\\|",
            "\t",
            " ",
            "\u3000",
            "\u00A0",
            "\n",
            "\r",
            "<",
            "<p>",
            "</p>",
            "<br>",
            "&",
            "&#0;",
            "&#55357;",
            "1.",
            "（1）",
            "一、",
            "①",
            "局",
            "委",
            "县",
            "县委",
            "市",
            "由",
            "等部门",
            "工作方式：",
            "承接部门：",
            "牵头部门：",
            "\uFEFF",
            "\u200B",
            "\uFFFD",
            "\uD842\uDFB7",
            "⼯",
            "A",
            "ﬁ",
            "$1",
            "\\",
            "[",
            "0",
            "99999999999");

    private static final Mutation[] ALL = values();

    /** The line so changed; it may be the same. */
    abstract String of(String line, Random random);

    static Mutation any(Random random) {
        return ALL[random.nextInt(ALL.length)];
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(Arrays.asList(line.split(Pattern.quote(separator(line)), -1)));
    }

    private static String separator(String line) {
        return line.startsWith("|") ? "|" : "\t";
    }

    private static String strange(Random random) {
        return STRANGE.get(random.nextInt(STRANGE.size()));
    }
}
