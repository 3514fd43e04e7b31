using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CcchcBot.Storage;

/// <summary>Signs each attempt with the account's key: the Table service's flavour of SharedKeyLite (teams-protocol §8.1).</summary>
sealed class SharedKeyLitePolicy(string account, byte[] key) : HttpPipelineSynchronousPolicy
{
    public override void OnSendingRequest(HttpMessage message)
    {
        var date = DateTimeOffset.UtcNow.ToString("R", CultureInfo.InvariantCulture);
        message.Request.Headers.SetValue("x-ms-date", date);
        message.Request.Headers.SetValue("Authorization", Signed(date, message.Request.Uri.ToUri().AbsolutePath));
    }

    /// <param name="path">As sent: escaped, and on the emulator beginning with the account, which then stands there twice.</param>
    public string Signed(string date, string path) =>
        $"SharedKeyLite {account}:{Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{date}\n/{account}{path}")))}";
}
