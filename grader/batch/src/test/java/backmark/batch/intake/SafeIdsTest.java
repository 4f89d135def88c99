package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SafeIdsTest {

    @Test
    void plainNamesStayAsTheyAre() {
        assertThat(ids("s01", "Kim_Gildong", "2023-1")).containsExactly("s01", "Kim_Gildong", "2023-1");
    }

    @Test
    void signsBecomeHyphens() {
        assertThat(ids("Kim, Gildong", "=1+1|cmd", "a\"b'c", "gd.kim@uni.example"))
                .containsExactly("Kim-Gildong", "1-1-cmd", "a-b-c", "gd-kim-uni-example");
    }

    @Test
    void aNameThatLosesLettersGetsItsHash() {
        assertThat(ids("홍길동", "2023001_홍길동")).containsExactly("s-9c6b9b1b", "2023001-6a33fefe");
    }

    @Test
    void theSystemsNumberMakesAHashNeedless() {
        assertThat(SafeIds.of(List.of(new Group(Origin.Kind.CANVAS, "987", "x", "홍길동", "987", ""))))
                .containsValue("n987");
        assertThat(SafeIds.of(List.of(new Group(Origin.Kind.CANVAS, "987", "x", "kimgildong", "987", ""))))
                .containsValue("kimgildong-987");
    }

    @Test
    void namesThatDifferOnlyByCaseOrSignsGetTheirHashes() {
        List<String> ids = ids("Kim", "kim", "lee a", "lee-a");

        assertThat(ids)
                .allMatch(id -> id.matches("(Kim|kim|lee-a)-[0-9a-f]{8}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void windowsDeviceNamesAreAvoided() {
        assertThat(ids("con", "LPT1", "nul")).allMatch(id -> id.matches("(con|LPT1|nul)-[0-9a-f]{8}"));
    }

    @Test
    void equalLabelsFromDifferentPlacesAreNumbered() {
        Group first = Group.plain("s01", "a", "a/s01");
        Group second = Group.plain("s01", "b", "b/s01");

        assertThat(SafeIds.of(List.of(second, first)))
                .containsEntry(first.key, "s01-fb173a94")
                .containsEntry(second.key, "s01-fb173a94-2");
    }

    private static List<String> ids(String... names) {
        List<Group> groups = new ArrayList<>();
        for (String name : names) {
            groups.add(Group.plain(name, "", name));
        }
        var ids = SafeIds.of(groups);
        return groups.stream().map(group -> ids.get(group.key)).toList();
    }
}
