package backmark.batch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for ids of any names. */
class SafeIdsPropertyTest {

    @Property(tries = 100)
    void idsAreSafeDistinctAndIndependentOfTheOrder(@ForAll List<String> names) {
        Set<String> distinct = new HashSet<>(names);
        List<Group> groups = new ArrayList<>();
        distinct.forEach(name -> groups.add(Group.plain(name, "", name)));
        List<Group> shuffled = new ArrayList<>(groups);
        Collections.reverse(shuffled);

        assertThat(SafeIds.of(groups)).isEqualTo(SafeIds.of(shuffled)).hasSize(distinct.size());
        assertThat(SafeIds.of(groups).values()).allMatch(id -> id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}"));
        assertThat(SafeIds.of(groups).values().stream().map(FileNames::lower)).doesNotHaveDuplicates();
    }
}
