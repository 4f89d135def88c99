package backmark.batch.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moodle's submissions download, in folders {@code Full name_123_assignsubmission_file/...} or flat
 * {@code Full name_123_assignsubmission_file_Net.java}, from Moodle's own downloader.php. 123 is the submission's
 * number in this assignment and not the user's id. The default team has no number.
 */
final class MoodleNaming implements Naming {
    private static final Pattern NAME =
            Pattern.compile("(?s)(.*?)(?:_(\\d+))?_(assignsubmission|assignfeedback)_([a-z]+)(?:_(.*))?");

    @Override
    public Origin.Kind kind() {
        return Origin.Kind.MOODLE;
    }

    @Override
    public String expected() {
        return "Full name_number_assignsubmission_file";
    }

    @Override
    public Upload parse(String name, boolean folder) {
        Matcher found = NAME.matcher(name);
        if (!found.matches()) {
            return null;
        }
        String who = found.group(1);
        String number = found.group(2) == null ? "" : found.group(2);
        String key = number.isEmpty() ? "team " + who : number;
        Origin.Person person = new Origin.Person(isAnonymous(who, number) ? "" : who, "", "", "", "");
        boolean feedback = found.group(3).equals("assignfeedback");
        String file = found.group(5) == null || found.group(5).isEmpty() ? name : found.group(5);
        return new Upload(key, who, number, number, person, file, "", 0, false, feedback);
    }

    /** Blind marking writes "Participant_123" in the teacher's language: the number is all there is. */
    private static boolean isAnonymous(String who, String number) {
        return who.equals("Participant") || who.isEmpty() && !number.isEmpty();
    }
}
