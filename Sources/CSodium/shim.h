// libsodium (libsodium-dev): SHA-256, crypto_hash_sha256(3).
#include <sodium/crypto_hash_sha256.h>
