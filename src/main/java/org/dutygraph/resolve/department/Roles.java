package org.dutygraph.resolve.department;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects, while a cell is read, what its items say of the role of each department. */
final class Roles {

    private static final String LEADING = "(?:牵头|负责|主责)(?!人|同志)";
    private static final Pattern BY = Pattern.compile(".*由");
    /** What follows one who is said to lead: 由X牵头, 由X会同Y负责, X作为牵头部门. */
    private static final Pattern LEADS_BY =
            Pattern.compile("(?:总|统一|具体|共同|分别|分头)?" + LEADING + "|(?:会同|联合|协同|和|与)[^，,；;。：:]+?" + LEADING);

    private static final Pattern LEADS = Pattern.compile("(?:总|(?:作?为|是)(?:第一)?)?(?:牵头(?!人)|主责(?:部门|单位))");
    /** A clause that begins with it: 1.牵头编制方案; 负责监管，统一牵头治理. */
    private static final Pattern LEADS_HERE =
            Pattern.compile("(?:^|[，,；;。])[\\s\\d.．、()（）]*(?<words>(?:负责|统一|具体|总){0,3}牵头(?!人|部门|单位)[^，,；;。：:]*)");

    private static final Pattern LEADER_IS = Pattern.compile(".*(?:牵头|主责)(?:部门|单位)(?:为|是)?");
    /** What stands before one who is handed or told something. */
    private static final Pattern TOLD =
            Pattern.compile(".*(?:移送|移交|转交|转送|转|报|报送|上报|呈报|推送|反馈|通报|抄送|抄告|抄报|告知|提交|送|交|交由)(?:给|至|到|由|请|向)?|.*向");

    private final Map<String, SaidRole> leading = new HashMap<>();
    private final Map<String, SaidRole> joining = new HashMap<>();
    private final Map<String, SaidRole> receiving = new HashMap<>();
    private final Set<String> acting = new HashSet<>();

    /** What one item says of the departments that it names. */
    void read(String text, List<Group> groups) {
        for (Group group : groups) {
            SentencePart part = SentencePart.of(group, text);
            String before = SentencePart.clauseBefore(text, group.start());
            if (leads(before, text, group)) {
                put(leading, group, new SaidRole(Role.LEADS, words(before, text, group)));
            } else if (part == SentencePart.SUBJECT) {
                acting.addAll(group.functions());
            } else if (part == SentencePart.PARTNER) {
                put(joining, group, new SaidRole(Role.JOINS, words(before, text, group)));
            } else if (part == SentencePart.SUCCESSOR) {
                put(receiving, group, new SaidRole(Role.RECEIVES, HandedOver.clause(text, group)));
            } else if (TOLD.matcher(before).matches()) {
                put(receiving, group, new SaidRole(Role.RECEIVES, words(before, text, group)));
            }
        }
    }

    /** Those to whom an item was given as their own; to one alone it may say that this one leads, without its name. */
    void act(String text, Set<String> functions) {
        acting.addAll(functions);
        Matcher leads = LEADS_HERE.matcher(text);
        if (functions.size() == 1 && leads.find()) {
            functions.forEach(function -> leading.putIfAbsent(
                    function, new SaidRole(Role.LEADS, leads.group("words").strip())));
        }
    }

    /** The role of a function; empty where the text says nothing of it but its name. */
    Optional<SaidRole> of(String function) {
        if (leading.containsKey(function)) {
            return Optional.of(leading.get(function));
        }
        return acting.contains(function)
                ? Optional.empty()
                : Optional.ofNullable(joining.getOrDefault(function, receiving.get(function)));
    }

    private static boolean leads(String before, String text, Group group) {
        Matcher leadsBy = LEADS_BY.matcher(text).region(group.end(), text.length());
        Matcher leads = LEADS.matcher(text).region(group.end(), text.length());
        return (BY.matcher(before).matches() && leadsBy.lookingAt())
                || leads.lookingAt()
                || LEADER_IS.matcher(before).matches();
    }

    /** The clause up to the next mark after the names. */
    private static String words(String before, String text, Group group) {
        int end = group.end();
        while (end < text.length() && "，,；;。：:".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return before + text.substring(group.start(), end).strip();
    }

    private static void put(Map<String, SaidRole> roles, Group group, SaidRole said) {
        group.functions().forEach(function -> roles.putIfAbsent(function, said));
    }
}
