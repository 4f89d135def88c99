package backmark.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window, led through its DevTools protocol: one page, its console and its requests.
 *
 * <p>Needs no driver program; the browser is the one on the machine's path.
 */
final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private int lastId;

    private Browser(Process process, Path profile, String address) throws Exception {
        this.process = process;
        this.profile = profile;
        HttpClient http = HttpClient.newHttpClient();
        URI list = URI.create(address.replaceFirst("^ws:", "http:").replaceFirst("/devtools/.*", "/json/list"));
        JsonNode pages = JSON.readTree(http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString())
                .body());
        String page = pages.get(0).get("webSocketDebuggerUrl").asText();
        socket = http.newWebSocketBuilder()
                .buildAsync(URI.create(page), new Listener())
                .get(SECONDS, TimeUnit.SECONDS);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    /** The program, if this machine has one. */
    static Optional<Path> program() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Browser start() throws Exception {
        Path profile = Files.createTempDirectory("backmark-browser");
        List<String> command = new ArrayList<>(List.of(
                program().orElseThrow().toString(),
                "--headless",
                "--disable-gpu",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-quic",
                "--disable-sync",
                "--no-first-run",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--no-sandbox"); // the browser refuses to start as root otherwise
        }
        command.add("about:blank");
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader says = process.errorReader();
        String line = says.readLine();
        while (line != null && !line.startsWith("DevTools listening on ")) {
            line = says.readLine();
        }
        if (line == null) {
            throw new IOException("the browser ended before it began");
        }
        Thread rest = new Thread(() -> says.lines().forEach(ignored -> {})); // or it would block on a full pipe
        rest.setDaemon(true);
        rest.start();
        return new Browser(process, profile, line.substring("DevTools listening on ".length()));
    }

    /** How the next pages are shown. */
    void look(int width, String colorScheme) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
    }

    /** Shows the next pages as they are printed on A4 paper, in whatever scheme the screen has. */
    void lookPrinted() throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 718, "height", 1047, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("media", "print", "features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** How many sheets a printer takes for the page. */
    int sheets() throws Exception {
        String pdf = call("Page.printToPDF", Map.of("printBackground", true, "paperWidth", 8.27, "paperHeight", 11.69))
                .get("data")
                .asText();
        String text = new String(Base64.getDecoder().decode(pdf), StandardCharsets.ISO_8859_1);
        return text.split("/Type /Page\\b(?!s)", -1).length - 1;
    }

    /** Opens a file and waits until it is loaded; the console and the list of requests start anew. */
    void open(Path page) throws Exception {
        call("Page.navigate", Map.of("url", "about:blank"));
        loads.poll(SECONDS, TimeUnit.SECONDS);
        complaints.clear();
        requests.clear();
        call("Page.navigate", Map.of("url", page.toUri().toString()));
        if (loads.poll(SECONDS, TimeUnit.SECONDS) == null) {
            throw new IOException(page + " does not load");
        }
    }

    /** The value of an expression, or of its promise, as text. */
    String evaluate(String expression) throws Exception {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value").asText();
    }

    /** Presses a key where the focus is. */
    void press(String key, int code, String text) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        }
    }

    /** Errors, warnings and all else that the console says, and exceptions. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Addresses that the page asked for, itself among them. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** A picture of the whole page, for people to look at. */
    void picture(Path into) throws Exception {
        JsonNode answer = call("Page.captureScreenshot", Map.of("captureBeyondViewport", true));
        Files.write(into, Base64.getDecoder().decode(answer.get("data").asText()));
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        int id = ++lastId;
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(message.toString(), true).get(SECONDS, TimeUnit.SECONDS);
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws Exception {
        socket.abort();
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted((a, b) -> b.compareTo(a)).map(Path::toFile).forEach(File::delete);
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                try {
                    take(JSON.readTree(message.toString()));
                } catch (IOException e) {
                    complaints.add(e.toString());
                }
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void take(JsonNode message) {
            if (message.has("id")) {
                CompletableFuture<JsonNode> answer =
                        answers.remove(message.get("id").asInt());
                if (message.has("error")) {
                    answer.completeExceptionally(
                            new IOException(message.get("error").toString()));
                } else {
                    answer.complete(message.get("result"));
                }
                return;
            }
            JsonNode parameters = message.path("params");
            switch (message.path("method").asText()) {
                case "Page.loadEventFired" -> loads.add("loaded");
                case "Log.entryAdded" -> complaints.add(parameters.path("entry").toString());
                case "Runtime.exceptionThrown", "Runtime.consoleAPICalled" -> complaints.add(parameters.toString());
                case "Network.requestWillBeSent" ->
                    requests.add(parameters.path("request").path("url").asText());
                default -> {
                    // of no interest here
                }
            }
        }
    }
}
