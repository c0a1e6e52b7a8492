filedesc://x.arc 0.0.0.0 20310402080000 text/plain 74
1 0 made by hand
URL IP-address Archive-date Content-type Archive-length


https://harbour.example/ark 127.0.0.1 20310402080100 text/html 458
HTTP/1.1 200 OK
Content-Type: text/html

<!DOCTYPE html><html lang=en><head><title>Ark</title><link rel=canonical href="/c/ark"></head><body><h1>Ark</h1><p>The harbour office said on Tuesday that the ferry had run aground near the old mole.</p><p>All of the passengers were brought ashore before midnight, a spokeswoman said, and nobody was hurt.</p><p>The ferry will be towed to the yard at first light, the company said in a statement.</p></body></html>
