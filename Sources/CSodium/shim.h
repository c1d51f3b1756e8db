// libsodium (libsodium-dev): SHA-256, crypto_hash_sha256(3); for minisign's signatures also BLAKE2b,
// Ed25519 and base64.
#include <sodium/crypto_generichash.h>
#include <sodium/crypto_hash_sha256.h>
#include <sodium/crypto_sign.h>
#include <sodium/utils.h>
