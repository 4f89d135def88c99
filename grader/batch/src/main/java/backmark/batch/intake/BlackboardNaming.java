package backmark.batch.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Blackboard's assignment file download: {@code HW1_gdkim_attempt_2026-03-01-23-59-59_Net.java} and a
 * {@code ..._attempt_<time>.txt} with the student's comments. Known from other people's parsers only: a user name may
 * hold {@code _}, so that a roster has to say where the assignment's title ends.
 */
final class BlackboardNaming implements Naming {
    private static final Pattern NAME =
            Pattern.compile("(?s)(.+)_([^_]+)_attempt_(\\d{4}(?:-\\d\\d){5})(?:_(.+)|\\.txt)");

    @Override
    public Origin.Kind kind() {
        return Origin.Kind.BLACKBOARD;
    }

    @Override
    public String expected() {
        return "assignment_user_attempt_time_file";
    }

    @Override
    public Upload parse(String name, boolean folder) {
        Matcher found = NAME.matcher(name);
        if (folder || !found.matches()) {
            return null;
        }
        String user = found.group(2);
        String time = found.group(3);
        Origin.Person person = new Origin.Person("", "", "", user, "");
        long age = Long.parseLong(time.replace("-", ""));
        String file = found.group(4) == null ? "comments.txt" : found.group(4);
        return new Upload(found.group(1) + "_" + user, user, "", "", person, file, time, age, false, false);
    }

    /** Every reading of the user name: {@code HW_1_gd_kim} may end with kim, gd_kim or 1_gd_kim. */
    @Override
    public List<String> labels(String name) {
        Matcher found = NAME.matcher(name);
        List<String> labels = new ArrayList<>();
        if (found.matches()) {
            String before = found.group(1) + "_" + found.group(2);
            for (int at = before.lastIndexOf('_'); at >= 0; at = before.lastIndexOf('_', at - 1)) {
                labels.add(before.substring(at + 1));
            }
        }
        return labels;
    }
}
