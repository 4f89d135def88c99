package backmark.sandbox;

/**
 * System calls that no homework needs, with their numbers in the kernel's tables for x86-64 and for 64-bit ARM. The ARM
 * numbers are written from those tables and untested. {@link #NONE} where a table has no such call.
 *
 * <p>{@code socketpair} is missing on purpose: it connects a process only with itself, and file channels of the JDK,
 * which the compiler reads its jars through, do not load without it.
 */
enum SystemCall {
    SOCKET(41, 198),
    CONNECT(42, 203),
    ACCEPT(43, 202),
    ACCEPT4(288, 242),
    BIND(49, 200),
    LISTEN(50, 201),
    SENDTO(44, 206),
    SENDMSG(46, 211),
    RECVFROM(45, 207),
    RECVMSG(47, 212),
    FORK(57, -1),
    VFORK(58, -1),
    EXECVEAT(322, 281),
    PTRACE(101, 117),
    PROCESS_VM_READV(310, 270),
    PROCESS_VM_WRITEV(311, 271),
    PROCESS_MADVISE(440, 440),
    KCMP(312, 272),
    MOUNT(165, 40),
    UMOUNT2(166, 39),
    PIVOT_ROOT(155, 41),
    CHROOT(161, 51),
    OPEN_TREE(428, 428),
    MOVE_MOUNT(429, 429),
    FSOPEN(430, 430),
    FSCONFIG(431, 431),
    FSMOUNT(432, 432),
    FSPICK(433, 433),
    MOUNT_SETATTR(442, 442),
    NAME_TO_HANDLE_AT(303, 264),
    OPEN_BY_HANDLE_AT(304, 265),
    FANOTIFY_INIT(300, 262),
    UNSHARE(272, 97),
    SETNS(308, 268),
    BPF(321, 280),
    PERF_EVENT_OPEN(298, 241),
    IO_URING_SETUP(425, 425),
    IO_URING_ENTER(426, 426),
    IO_URING_REGISTER(427, 427),
    USERFAULTFD(323, 282),
    ADD_KEY(248, 217),
    REQUEST_KEY(249, 218),
    KEYCTL(250, 219),
    MEMFD_CREATE(319, 279),
    MEMFD_SECRET(447, 447),
    PIDFD_SEND_SIGNAL(424, 424),
    PIDFD_OPEN(434, 434),
    PIDFD_GETFD(438, 438),
    INIT_MODULE(175, 105),
    FINIT_MODULE(313, 273),
    DELETE_MODULE(176, 106),
    KEXEC_LOAD(246, 104),
    KEXEC_FILE_LOAD(320, 294),
    REBOOT(169, 142),
    SWAPON(167, 224),
    SWAPOFF(168, 225),
    ACCT(163, 89),
    QUOTACTL(179, 60),
    SYSLOG(103, 116),
    PERSONALITY(135, 92),
    SETTIMEOFDAY(164, 170),
    CLOCK_SETTIME(227, 112),
    ADJTIMEX(159, 171),
    SETHOSTNAME(170, 161),
    SETDOMAINNAME(171, 162),
    IOPL(172, -1),
    IOPERM(173, -1),
    MODIFY_LDT(154, -1);

    /** No such call in this table. */
    static final int NONE = -1;

    private final int x86;
    private final int arm;

    SystemCall(int x86, int arm) {
        this.x86 = x86;
        this.arm = arm;
    }

    int number(boolean onArm) {
        return onArm ? arm : x86;
    }
}
