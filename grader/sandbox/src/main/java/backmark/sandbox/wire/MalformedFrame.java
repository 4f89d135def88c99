package backmark.sandbox.wire;

import java.io.IOException;

/** What arrived is not what the protocol allows: torn, forged, too large or of another type. */
public final class MalformedFrame extends IOException {
    private static final long serialVersionUID = 1L;

    public MalformedFrame(String message) {
        super(message);
    }
}
