package backmark.batch.intake;

/**
 * One line of a roster; "" for what it does not say.
 *
 * @param line in the roster's file, from 1
 * @param id the school's student number, zeros in front kept
 * @param username the login at the learning system
 * @param systemId Canvas's own number for the user
 * @param lang the language of this student's report, for example {@code ko}
 */
public record Student(
        int line,
        String id,
        String name,
        String email,
        String username,
        String systemId,
        String githubUsername,
        String lang,
        String section) {

    /** For people: the id and the name, or what there is. */
    public String title() {
        return (key() + " " + name).strip();
    }

    /** The id, or what the roster has instead: the username, else the e-mail address. */
    public String key() {
        return id.isEmpty() ? username.isEmpty() ? email : username : id;
    }
}
