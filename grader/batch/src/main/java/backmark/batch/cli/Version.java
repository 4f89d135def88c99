package backmark.batch.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of this copy. */
final class Version implements IVersionProvider {
    static final String NUMBER = "1.0";

    @Override
    public String[] getVersion() {
        return new String[] {
            "Backmark " + NUMBER + ", Java " + Runtime.version().feature()
        };
    }
}
