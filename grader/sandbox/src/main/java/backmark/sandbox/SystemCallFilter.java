package backmark.sandbox;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A filter of system calls as the kernel takes it: a classic BPF program over {@code struct seccomp_data}, made here
 * instruction by instruction.
 *
 * <p>Everything is allowed except {@link SystemCall}, new processes (threads are allowed), taking back the signal that
 * ends the process with its parent, and calls of another architecture, which end the process. Refused calls fail with "operation not permitted"; {@code clone3}, whose
 * arguments a filter cannot see, fails as unknown, so that the C library uses {@code clone}.
 */
final class SystemCallFilter {
    private static final int LOAD = 0x20; // BPF_LD | BPF_W | BPF_ABS
    private static final int JUMP_IF_EQUAL = 0x15; // BPF_JMP | BPF_JEQ | BPF_K
    private static final int JUMP_IF_AT_LEAST = 0x35; // BPF_JMP | BPF_JGE | BPF_K
    private static final int JUMP_IF_SET = 0x45; // BPF_JMP | BPF_JSET | BPF_K
    private static final int RETURN = 0x06; // BPF_RET | BPF_K

    private static final int NUMBER = 0; // offsets in struct seccomp_data
    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    private static final int ALLOW = 0x7FFF0000;
    private static final int KILL_PROCESS = 0x80000000;
    private static final int FAIL_WITH = 0x00050000;
    private static final int NOT_PERMITTED = 1;
    private static final int UNKNOWN_CALL = 38;

    private static final int X86_64 = 0xC000003E;
    private static final int ARM_64 = 0xC00000B7;
    private static final int FIRST_X32_NUMBER = 0x40000000;
    private static final int CLONE_ON_X86 = 56;
    private static final int CLONE_ON_ARM = 220;
    private static final int PRCTL_ON_X86 = 157;
    private static final int PRCTL_ON_ARM = 167;
    private static final int SET_PARENT_DEATH_SIGNAL = 1;
    private static final int CLONE3 = 435;
    private static final int CLONE_THREAD = 0x00010000;

    private final ByteBuffer program = ByteBuffer.allocate(8 * 4096).order(ByteOrder.LITTLE_ENDIAN);

    private SystemCallFilter() {}

    /**
     * The filter's bytes for {@code bwrap --seccomp}.
     *
     * @param architecture as in the system property {@code os.arch}
     * @throws IllegalArgumentException if there is no filter for it
     */
    static byte[] forArchitecture(String architecture) {
        return switch (architecture) {
            case "amd64", "x86_64" -> new SystemCallFilter().make(false);
            case "aarch64" -> new SystemCallFilter().make(true);
            default ->
                throw new IllegalArgumentException(
                        "there is no system call filter for " + architecture + " yet, only for x86-64 and 64-bit ARM");
        };
    }

    private byte[] make(boolean onArm) {
        add(LOAD, 0, 0, ARCHITECTURE);
        add(JUMP_IF_EQUAL, 1, 0, onArm ? ARM_64 : X86_64);
        add(RETURN, 0, 0, KILL_PROCESS);
        add(LOAD, 0, 0, NUMBER);
        if (!onArm) {
            add(JUMP_IF_AT_LEAST, 0, 1, FIRST_X32_NUMBER);
            add(RETURN, 0, 0, KILL_PROCESS);
        }
        refuse(CLONE3, UNKNOWN_CALL);
        for (SystemCall call : SystemCall.values()) {
            if (call.number(onArm) != SystemCall.NONE) {
                refuse(call.number(onArm), NOT_PERMITTED);
            }
        }
        add(JUMP_IF_EQUAL, 0, 4, onArm ? PRCTL_ON_ARM : PRCTL_ON_X86);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(JUMP_IF_EQUAL, 0, 1, SET_PARENT_DEATH_SIGNAL);
        add(RETURN, 0, 0, FAIL_WITH | NOT_PERMITTED);
        add(RETURN, 0, 0, ALLOW);
        add(JUMP_IF_EQUAL, 1, 0, onArm ? CLONE_ON_ARM : CLONE_ON_X86);
        add(RETURN, 0, 0, ALLOW);
        add(LOAD, 0, 0, FIRST_ARGUMENT);
        add(JUMP_IF_SET, 0, 1, CLONE_THREAD);
        add(RETURN, 0, 0, ALLOW);
        add(RETURN, 0, 0, FAIL_WITH | NOT_PERMITTED);
        byte[] bytes = new byte[program.position()];
        program.flip().get(bytes);
        return bytes;
    }

    private void refuse(int number, int error) {
        add(JUMP_IF_EQUAL, 0, 1, number);
        add(RETURN, 0, 0, FAIL_WITH | error);
    }

    private void add(int code, int ifTrue, int ifFalse, int operand) {
        program.putShort((short) code).put((byte) ifTrue).put((byte) ifFalse).putInt(operand);
    }
}
