using System.Buffers;
using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CcchcBot.Benchmarks;

/// <summary>One officer's chat over one connection: a request made before, an id put in, the next when the last was answered.</summary>
sealed class Conversation : IDisposable
{
    const string Id = "1700000000000";

    readonly int number;
    readonly int port;
    readonly Loopback teams;
    readonly byte[][] answers;
    readonly byte[] received = new byte[2048];
    Socket socket = Tcp();

    public Conversation(int number, int port, Loopback teams)
    {
        (this.number, this.port, this.teams) = (number, port, teams);
        answers = [.. Script.Answers.Select(Request)];
    }

    /// <summary>Turns taken; where it is in its script follows from it.</summary>
    public int Turns { get; private set; }

    /// <summary>Connects as soon as somebody listens.</summary>
    public async Task ConnectAsync()
    {
        while (!socket.Connected)
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, port);
            }
            catch (SocketException e) when (e.SocketErrorCode is SocketError.ConnectionRefused)
            {
                socket.Dispose();
                socket = Tcp();
                await Task.Delay(1);
            }
    }

    public async Task TurnAsync()
    {
        var (plan, step) = Math.DivRem(Turns, Script.Length);
        var request = step == 0 ? Request(Script.Start(plan)) : answers[step - 1];
        Turns++;
        Utf8Formatter.TryFormat(
            1_700_000_000_000 + Turns,
            request.AsSpan(^(Id.Length + 2)..),
            out _,
            new StandardFormat('D', (byte)Id.Length)
        );
        await socket.SendAsync(request);
        var length = 0;
        do
        {
            var read = await socket.ReceiveAsync(received.AsMemory(length));
            length += read > 0 ? read : throw new IOException("the connection was closed");
        } while (!received.AsSpan(0, length).EndsWith("\r\n\r\n"u8));
        if (!received.AsSpan(0, length).StartsWith("HTTP/1.1 200"u8))
            throw new IOException(Encoding.UTF8.GetString(received, 0, length));
    }

    byte[] Request(string text)
    {
        var body = Activity(JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
        var head = $"""
            POST /api/messages HTTP/1.1
            Host: 127.0.0.1:{port}
            Authorization: Bearer {teams.Token}
            Content-Type: application/json; charset=utf-8
            Content-Length: {Encoding.UTF8.GetByteCount(body)}


            """;
        return Encoding.UTF8.GetBytes(head.ReplaceLineEndings("\r\n") + body);
    }

    /// <summary>As the connector shapes a typed message; its id comes last, where it is quickly found.</summary>
    string Activity(string text) =>
        $$$"""
            {"text":"{{{text}}}","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<p>{{{text}}}</p>"}],"type":"message",
            "timestamp":"2026-01-05T02:11:08.1234567Z","localTimestamp":"2026-01-05T09:11:08.1234567+07:00","channelId":"msteams",
            "serviceUrl":"{{{teams.ServiceUrl}}}","from":{"id":"29:{{{number}}}","name":"Nguyễn Thị Lan","aadObjectId":"{{{Tenants.Officer(
                number
            )}}}"},
            "conversation":{"conversationType":"personal","tenantId":"{{{Tenants.Of(number)}}}","id":"a:{{{Tenants.Officer(number)}}}"},
            "recipient":{"id":"28:{{{Loopback.AppId}}}","name":"CCHC"},"locale":"vi-VN","localTimezone":"Asia/Ho_Chi_Minh",
            "entities":[{"locale":"vi-VN","country":"VN","platform":"Windows","timezone":"Asia/Ho_Chi_Minh","type":"clientInfo"}],
            "channelData":{"tenant":{"id":"{{{Tenants.Of(number)}}}"}},"id":"{{{Id}}}"}
            """;

    static Socket Tcp() => new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };

    public void Dispose() => socket.Dispose();
}
