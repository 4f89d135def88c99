package backmark.sandbox;

import java.time.Duration;

/**
 * What one child may use.
 *
 * @param wallPerCall how long one call may take, from when the child is ready; then it is {@code TOO_SLOW}
 * @param cpuSeconds processor time of the child's whole life, over all its threads
 * @param heapMebibytes Java heap; more ends the child as out of memory
 * @param stackMebibytes the calling thread's stack: eight times what a student's own run has, so that a recursion which
 *     works there works here
 * @param addressSpaceMebibytes everything the process maps, the stacks of its threads too; has to exceed the heap and
 *     the stack by about 300
 * @param openFiles file descriptors; the runtime itself needs about 10
 * @param threads that run at once besides those of Java itself; where the kernel cannot count them, there are as many as
 *     the address space has room for
 * @param frameBytes the largest result of one call
 * @param outputBytes how much is kept of what one call prints
 */
public record Limits(
        Duration wallPerCall,
        int cpuSeconds,
        int heapMebibytes,
        int stackMebibytes,
        int addressSpaceMebibytes,
        int openFiles,
        int threads,
        int frameBytes,
        int outputBytes) {

    public Limits {
        if (wallPerCall.isZero() || wallPerCall.isNegative()) {
            throw new IllegalArgumentException("a call needs some time, not " + wallPerCall);
        }
        if (cpuSeconds < 1 || heapMebibytes < 16 || stackMebibytes < 1 || openFiles < 16) {
            throw new IllegalArgumentException("no Java process starts within " + cpuSeconds + " s, " + heapMebibytes
                    + " MiB heap, " + stackMebibytes + " MiB stack and " + openFiles + " open files");
        }
        if (addressSpaceMebibytes < heapMebibytes + stackMebibytes + 250) {
            throw new IllegalArgumentException("an address space of " + addressSpaceMebibytes
                    + " MiB is too small for a heap of " + heapMebibytes + " MiB: give it "
                    + (heapMebibytes + stackMebibytes + 300) + " or more");
        }
        if (threads < 1) {
            throw new IllegalArgumentException("a call is a thread, too: " + threads + " are not enough");
        }
        if (frameBytes < 1024 || outputBytes < 0) {
            throw new IllegalArgumentException("frames of " + frameBytes + " bytes are too small");
        }
    }

    /** Enough for a homework of small matrices: 10 s a call, 20 s processor time, 128 MiB heap, results of 16 MiB. */
    public static Limits standard() {
        return new Limits(Duration.ofSeconds(10), 20, 128, 8, 512, 64, 256, 16 << 20, 16 << 10);
    }

    public Limits withWallPerCall(Duration wall) {
        return new Limits(
                wall,
                cpuSeconds,
                heapMebibytes,
                stackMebibytes,
                addressSpaceMebibytes,
                openFiles,
                threads,
                frameBytes,
                outputBytes);
    }

    public Limits withCpuSeconds(int seconds) {
        return new Limits(
                wallPerCall,
                seconds,
                heapMebibytes,
                stackMebibytes,
                addressSpaceMebibytes,
                openFiles,
                threads,
                frameBytes,
                outputBytes);
    }

    /** Another heap, with the address space grown or shrunk by as much. */
    public Limits withHeapMebibytes(int heap) {
        return new Limits(
                wallPerCall,
                cpuSeconds,
                heap,
                stackMebibytes,
                addressSpaceMebibytes + heap - heapMebibytes,
                openFiles,
                threads,
                frameBytes,
                outputBytes);
    }

    /** Another room for everything that is not heap: native memory, classes, and the stacks of threads. */
    public Limits withNativeMebibytes(int room) {
        return new Limits(
                wallPerCall,
                cpuSeconds,
                heapMebibytes,
                stackMebibytes,
                heapMebibytes + room,
                openFiles,
                threads,
                frameBytes,
                outputBytes);
    }

    /** What is not heap of the address space. */
    public int nativeMebibytes() {
        return addressSpaceMebibytes - heapMebibytes;
    }

    public Limits withOpenFiles(int files) {
        return new Limits(
                wallPerCall,
                cpuSeconds,
                heapMebibytes,
                stackMebibytes,
                addressSpaceMebibytes,
                files,
                threads,
                frameBytes,
                outputBytes);
    }

    public Limits withThreads(int most) {
        return new Limits(
                wallPerCall,
                cpuSeconds,
                heapMebibytes,
                stackMebibytes,
                addressSpaceMebibytes,
                openFiles,
                most,
                frameBytes,
                outputBytes);
    }

    public Limits withFrameBytes(int bytes) {
        return new Limits(
                wallPerCall,
                cpuSeconds,
                heapMebibytes,
                stackMebibytes,
                addressSpaceMebibytes,
                openFiles,
                threads,
                bytes,
                outputBytes);
    }

    public Limits withOutputBytes(int bytes) {
        return new Limits(
                wallPerCall,
                cpuSeconds,
                heapMebibytes,
                stackMebibytes,
                addressSpaceMebibytes,
                openFiles,
                threads,
                frameBytes,
                bytes);
    }
}
