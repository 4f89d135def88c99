package backmark.batch.intake;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which column of a roster holds what, by the headers that schools and learning systems write, in English or Korean. */
final class RosterColumns {
    /** What a column may hold. */
    enum Column {
        ID,
        NAME,
        FIRST_NAME,
        LAST_NAME,
        EMAIL,
        USERNAME,
        SYSTEM_ID,
        GITHUB,
        LANG,
        SECTION
    }

    private static final Map<String, Column> KNOWN = known();

    private final Map<Column, Integer> positions = new EnumMap<>(Column.class);

    private static Map<String, Column> known() {
        Map<String, Column> known = new HashMap<>();
        know(
                known,
                Column.ID,
                "id",
                "studentid",
                "studentnumber",
                "studentno",
                "sid",
                "sisuserid",
                "idnumber",
                "identifier");
        know(known, Column.ID, "matriculationnumber", "rosteridentifier", "학번", "학생번호", "학생id");
        know(known, Column.NAME, "name", "fullname", "studentname", "student", "displayname");
        know(known, Column.NAME, "이름", "성명", "성함", "학생이름", "학생명", "학생");
        know(known, Column.FIRST_NAME, "firstname", "givenname", "first");
        know(known, Column.LAST_NAME, "lastname", "surname", "familyname", "last");
        know(known, Column.EMAIL, "email", "emailaddress", "mail", "이메일", "이메일주소", "메일", "전자우편");
        know(known, Column.USERNAME, "username", "user", "login", "loginid", "sisloginid", "아이디", "사용자명", "사용자이름");
        know(known, Column.SYSTEM_ID, "canvasid", "canvasuserid", "lmsid", "userid");
        know(known, Column.GITHUB, "githubusername", "github", "githubuser", "githublogin", "깃허브", "깃허브아이디");
        know(known, Column.LANG, "lang", "language", "언어");
        know(known, Column.SECTION, "section", "sections", "class", "group", "분반", "반");
        return Map.copyOf(known);
    }

    private static void know(Map<String, Column> known, Column column, String... headers) {
        for (String header : headers) {
            known.put(header, column);
        }
    }

    /** @param headers in order; unknown ones are left out, and of equal ones the first counts */
    RosterColumns(List<String> headers) {
        List<String> names = headers.stream().map(RosterNames::squashed).toList();
        // Canvas's gradebook calls its own number ID, and the school's SIS User ID.
        boolean canvas = names.contains("sisloginid") || names.contains("sisuserid");
        for (int i = 0; i < names.size(); i++) {
            Column column = KNOWN.get(names.get(i));
            if (canvas && names.get(i).equals("id")) {
                column = Column.SYSTEM_ID;
            }
            if (column != null) {
                positions.putIfAbsent(column, i);
            }
        }
    }

    /** Whether any column can tell one student from another. */
    boolean areUseful() {
        return positions.keySet().stream().anyMatch(column -> column != Column.LANG && column != Column.SECTION);
    }

    /** Cell of a row, without blanks around it; "" if there is none. */
    String cell(List<String> row, Column column) {
        Integer at = positions.get(column);
        return at == null || at >= row.size() ? "" : row.get(at).strip();
    }
}
