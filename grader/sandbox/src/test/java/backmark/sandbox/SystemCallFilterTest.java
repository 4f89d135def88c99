package backmark.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** Runs the filter as the kernel does: an accumulator, jumps, and what is returned. */
class SystemCallFilterTest {
    private static final int ALLOWED = 0x7FFF0000;
    private static final int NOT_PERMITTED = 0x00050001;
    private static final int UNKNOWN = 0x00050026;
    private static final int KILLED = 0x80000000;
    private static final int X86 = 0xC000003E;
    private static final int ARM = 0xC00000B7;

    private static int decision(String architecture, int audit, int number, int firstArgument) {
        ByteBuffer program =
                ByteBuffer.wrap(SystemCallFilter.forArchitecture(architecture)).order(ByteOrder.LITTLE_ENDIAN);
        int accumulator = 0;
        for (int at = 0; ; at++) {
            int code = program.getShort(8 * at);
            int ifTrue = program.get(8 * at + 2);
            int ifFalse = program.get(8 * at + 3);
            int operand = program.getInt(8 * at + 4);
            switch (code) {
                case 0x20 ->
                    accumulator = switch (operand) {
                        case 0 -> number;
                        case 4 -> audit;
                        case 16 -> firstArgument;
                        default -> throw new AssertionError("offset " + operand);
                    };
                case 0x15 -> at += accumulator == operand ? ifTrue : ifFalse;
                case 0x35 -> at += Integer.compareUnsigned(accumulator, operand) >= 0 ? ifTrue : ifFalse;
                case 0x45 -> at += (accumulator & operand) != 0 ? ifTrue : ifFalse;
                case 0x06 -> {
                    return operand;
                }
                default -> throw new AssertionError("instruction " + code);
            }
        }
    }

    @Test
    void ordinaryCallsPass() {
        for (int number : new int[] {0, 1, 9, 59, 202, 231}) { // read, write, mmap, execve, futex, exit_group
            assertThat(decision("amd64", X86, number, 0)).isEqualTo(ALLOWED);
        }
        assertThat(decision("aarch64", ARM, 63, 0)).isEqualTo(ALLOWED); // read
    }

    @Test
    void socketsAndTracingAreRefused() {
        for (int number : new int[] {41, 42, 49, 50, 101, 165, 272, 308, 319, 321, 425}) {
            assertThat(decision("amd64", X86, number, 0)).isEqualTo(NOT_PERMITTED);
        }
        assertThat(decision("aarch64", ARM, 198, 0)).isEqualTo(NOT_PERMITTED);
    }

    @Test
    void threadsAreAllowedAndProcessesAreNot() {
        assertThat(decision("amd64", X86, 56, 0x00010000 | 0x100)).isEqualTo(ALLOWED);
        assertThat(decision("amd64", X86, 56, 0x4100)).isEqualTo(NOT_PERMITTED);
        assertThat(decision("amd64", X86, 57, 0)).isEqualTo(NOT_PERMITTED);
        assertThat(decision("amd64", X86, 58, 0)).isEqualTo(NOT_PERMITTED);
        assertThat(decision("amd64", X86, 435, 0)).isEqualTo(UNKNOWN);
        assertThat(decision("aarch64", ARM, 220, 0x00010000)).isEqualTo(ALLOWED);
        assertThat(decision("aarch64", ARM, 220, 0)).isEqualTo(NOT_PERMITTED);
        assertThat(decision("aarch64", ARM, 435, 0)).isEqualTo(UNKNOWN);
    }

    @Test
    void theSignalThatEndsTheProcessWithTheJudgeCannotBeTakenBack() {
        assertThat(decision("amd64", X86, 157, 1)).isEqualTo(NOT_PERMITTED);
        assertThat(decision("amd64", X86, 157, 15)).isEqualTo(ALLOWED); // a thread's name
        assertThat(decision("aarch64", ARM, 167, 1)).isEqualTo(NOT_PERMITTED);
        assertThat(decision("aarch64", ARM, 167, 15)).isEqualTo(ALLOWED);
    }

    @Test
    void otherArchitecturesEndTheProcess() {
        assertThat(decision("amd64", 0x40000003, 1, 0)).isEqualTo(KILLED); // 32-bit x86
        assertThat(decision("amd64", X86, 0x40000000 + 41, 0)).isEqualTo(KILLED); // x32
        assertThat(decision("aarch64", X86, 1, 0)).isEqualTo(KILLED);
    }

    @Test
    void anArchitectureWithoutNumbersIsRefused() {
        assertThatThrownBy(() -> SystemCallFilter.forArchitecture("riscv64"))
                .hasMessage("there is no system call filter for riscv64 yet, only for x86-64 and 64-bit ARM");
    }
}
