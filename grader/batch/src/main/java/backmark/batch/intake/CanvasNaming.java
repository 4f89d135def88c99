package backmark.batch.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas's submissions download: {@code kimgildong_LATE_987_1234_Net.java}, from Canvas's own content_zipper.rb. The
 * name is squashed to letters and digits; anonymous uploads have no name and {@code anon_} before their id.
 */
final class CanvasNaming implements Naming {
    private static final Pattern FILE =
            Pattern.compile("(?s)(?:(?!LATE_|anon_)(.+?)_)?(LATE_)?(\\d+|anon_[A-Za-z0-9]+)_(\\d+)_(.+)");
    private static final Pattern TEXT =
            Pattern.compile("(?s)(?:(?!LATE_|anon_)(.+?)_)?(LATE_)?(\\d+|anon_[A-Za-z0-9]+)_(?:text|link)\\.html");

    @Override
    public Origin.Kind kind() {
        return Origin.Kind.CANVAS;
    }

    @Override
    public String expected() {
        return "name_[LATE_]user_attachment_file";
    }

    @Override
    public Upload parse(String name, boolean folder) {
        if (folder) {
            return null;
        }
        Matcher file = FILE.matcher(name);
        if (file.matches()) {
            return upload(file, file.group(5), file.group(4));
        }
        Matcher text = TEXT.matcher(name);
        return text.matches() ? upload(text, "text.html", "") : null;
    }

    private static Upload upload(Matcher found, String file, String attachment) {
        String name = found.group(1) == null ? "" : found.group(1);
        String user = found.group(3);
        boolean late = found.group(2) != null;
        // Attachments are numbered in the order of upload.
        long age = attachment.isEmpty() || attachment.length() > 18 ? 0 : Long.parseLong(attachment);
        Origin.Person person = new Origin.Person(name, "", "", "", user.startsWith("anon_") ? "" : user);
        return new Upload(user, name, user, user, person, file, attachment, age, late, false);
    }
}
